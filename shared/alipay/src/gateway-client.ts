import type { KeyObject } from 'node:crypto';
import { ConnectorConfigFormItemType } from '@logto/connector-kit';
