import type { SocialConnector } from '@logto/connector-kit';
import { failure } from '@logto-social/oauth2';
import { installCommand } from '@logto-social/testing/simulator';
import { fenced, moveStatement, page, removeCommand } from './in-place-of-official.ts';
import { type OfficialConnector, officialOf } from './official-connectors.ts';
import { pageMessage } from './page-message.ts';

const whereErrorsAre = `登录页面只显示 Logto 对这一类错误的固定提示；只有“${pageMessage(failure('unexpected'), 'zh-CN').split('：', 1)}：”开头的提示才会接着说明发生了什么。下面的错误码和引号里的原话都在 Logto 控制台的**审计日志**里：打开失败的那一条，看“原始数据”里的 \`error\`。API 的调用方可以在 \`data\` 里看到。`;

/** As Logto's console calls them: https://github.com/logto-io/logto/blob/master/packages/phrases/src/locales/zh-cn/translation/admin-console/connectors.ts */
const platforms: Readonly<Record<OfficialConnector['platform'], string>> = {
  Web: '网页',
  Native: '原生',
  Universal: '通用',
};

const besideOfficial = (official: OfficialConnector, { metadata }: SocialConnector): string[] => [
  '',
  '### 与 Logto 自带的连接器并存时',
  '',
  `Logto 的镜像自带同一平台的连接器。控制台把两者显示为同一个图标，点开后有两个同名的选项（**${platforms[official.platform]}**）：第一个是 Logto 自带的，并且默认选中。表单旁边显示的是本连接器的说明，就说明选对了。自带的那一个正在使用时，它的选项是灰色的，本连接器也无法保存（422），请按下面的方法切换。`,
  '',
  '如果只想用本连接器，可以移除自带的那一个，然后重启 Logto。前提是没有正在使用它的连接器：',
  '',
  ...fenced('bash', removeCommand(official)),
  '',
  '正在使用的连接器可以在数据库里直接切换。连接器 ID 不变，因此回调地址、已保存的令牌和登录页面上的按钮都会保留：',
  '',
  ...fenced('sql', moveStatement(official.factoryId, metadata)),
  '',
  `具体步骤以及如何切换回去，见 [In place of Logto's own](${page('in-place-of-logtos-own.md')})（英文）。`,
];

const install = (provider: string, connector: SocialConnector): string => {
  const official = officialOf(provider);
  return [
    '## 安装',
    '',
    ...fenced('bash', installCommand(provider)),
    '',
    `然后重启 Logto。Docker、升级以及各种报错见 [Installation](${page('install.md')})（英文）。`,
    ...(official ? besideOfficial(official, connector) : []),
  ].join('\n');
};

/** The parts that a guide in Chinese has in common with the others, by name. */
export const chineseGuideParts = (provider: string, connector: SocialConnector): [name: string, content: string][] => [
  ['where errors are', whereErrorsAre],
  ['installation', install(provider, connector)],
];
