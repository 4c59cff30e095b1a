import { Email, Text } from '../../common/validation/field.js';

export class LoginBody {
  @Email()
  email!: string;

  @Text({ max: 256, min: 1 })
  password!: string;
}
