import { Text } from '../../common/validation/field.js';

export class AddressReading {
  @Text({ max: 500, min: 3, description: 'why the address is needed; shown in the access log' })
  reason!: string;
}
