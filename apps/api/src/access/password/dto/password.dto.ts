import { Text } from '../../../common/validation/field.js';

export class PasswordBody {
  @Text({ max: 256, min: 1 })
  currentPassword!: string;

  @Text({ max: 256, min: 1, description: 'at least 14 characters, or the proposal of six words' })
  newPassword!: string;
}
