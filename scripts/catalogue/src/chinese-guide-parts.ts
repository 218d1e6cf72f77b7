import { failure } from '@logto-social/oauth2';
import { pageMessage } from './page-message.ts';

const whereErrorsAre = `登录页面只显示 Logto 对这一类错误的固定提示；只有“${pageMessage(failure('unexpected'), 'zh-CN').split('：', 1)}：”开头的提示才会接着说明发生了什么。下面的错误码和引号里的原话都在 Logto 控制台的**审计日志**里：打开失败的那一条，看“原始数据”里的 \`error\`。API 的调用方可以在 \`data\` 里看到。`;

/** The parts that a guide in Chinese has in common with the others, by name. */
export const chineseGuideParts = (): [name: string, content: string][] => [['where errors are', whereErrorsAre]];
