/**
 * Works through jobs on a number of slots; each takes its next job when it is done with the last. After the first error no job is
 * started; the ones under way are waited for, and the error is thrown.
 */
export async function runSlots<Job>(jobs: Iterator<Job, void>, { slots, work }: { readonly slots: number; readonly work: (job: Job) => Promise<void> }): Promise<void> {
  const failed = { yet: false };
  const slot = async (): Promise<void> => {
    for (let job = jobs.next(); !failed.yet && job.done !== true; job = jobs.next()) {
      try {
        await work(job.value);
      } catch (error) {
        failed.yet = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: slots }, slot));
  const rejected = results.find((result) => result.status === 'rejected');
  if (rejected !== undefined) throw rejected.reason;
}
