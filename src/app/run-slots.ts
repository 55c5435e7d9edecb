/**
 * Works through jobs on a number of slots; each takes its next job when it is done with the last. After the first error no job is
 * started; the ones under way are waited for, and that error is thrown.
 */
export async function runSlots<Job>(
  jobs: Iterator<Job, void>,
  { slots, work }: { readonly slots: number; readonly work: (job: Job) => Promise<void> },
): Promise<void> {
  const errors: unknown[] = [];
  const slot = async (): Promise<void> => {
    for (let job = jobs.next(); errors.length === 0 && job.done !== true; job = jobs.next()) {
      try {
        await work(job.value);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: slots }, slot));
  if (errors.length > 0) throw errors[0];
}
