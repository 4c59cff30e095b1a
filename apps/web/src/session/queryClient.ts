import { QueryClient } from '@tanstack/react-query';

const isWorthRetrying = (error: unknown) => {
  const status = (error as { status?: number }).status;
  return status === 502 || status === 503 || status === 504;
};

/** What was read lives in this page's memory until the session ends, then it is cleared. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && isWorthRetrying(error),
      refetchOnWindowFocus: false,
      staleTime: 5_000,
    },
    mutations: { retry: false },
  },
});
