import { errorEnvelope } from '@logto-social/oauth2';

/** Reads an answer of WeChat's, which reports every error with status 200 and a code of its own. */
export const readAnswer = errorEnvelope('errcode', 'errmsg');
