import Box from '@mui/material/Box';
import type { UserView } from '../../api/types.js';
import type { Sheet } from '../../founding/RecoverySheet.js';
import { MemberRow } from './MemberRow.js';

export const Members = ({ users, onSheet }: { users: readonly UserView[]; onSheet: (sheet: Sheet) => void }) => (
  <Box component="ul">
    {users.map((user) => (
      <MemberRow key={user.id} user={user} onSheet={onSheet} />
    ))}
  </Box>
);
