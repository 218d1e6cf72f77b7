import { giteaConnector } from '@logto-social/gitea';
import { defaultInstance } from './constant.ts';
import { metadata } from './metadata.ts';

export default giteaConnector({ metadata, defaultInstance });
