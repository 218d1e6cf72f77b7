const hoursAhead = 8;

/** A moment as the gateway wants it, `yyyy-MM-dd HH:mm:ss` in China's time, wherever the server stands. */
export const chinaTime = (moment: Date): string =>
  new Date(moment.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
