/** The days of the week in Persian, which Pashto shares. */
export const days = 'شنبه یکشنبه یک‌شنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه';
