export { giteaConnector } from './gitea-connector.ts';
