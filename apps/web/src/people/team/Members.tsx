import Box from '@mui/material/Box';
import type { Member } from '../member.js';
import type { Sheet } from '../../founding/RecoverySheet.js';
import { MemberRow } from './MemberRow.js';

export const Members = ({ users, onSheet }: { users: readonly Member[]; onSheet: (sheet: Sheet) => void }) => (
  <Box component="ul">
    {users.map((user) => (
      <MemberRow key={user.id} user={user} onSheet={onSheet} />
    ))}
  </Box>
);
