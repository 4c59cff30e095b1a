export async function expectCreated(answer: Promise<{ statusCode: number; text: string }>): Promise<void> {
  const { statusCode, text } = await answer;
  if (statusCode !== 201) throw new Error(`not created: ${statusCode} ${text}`);
}
