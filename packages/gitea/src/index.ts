import { giteaConnector } from '@logto-social/gitea';
import { defaultInstance, metadata } from './constant.ts';

export default giteaConnector({ metadata, defaultInstance });
