#define _GNU_SOURCE
#include "CChildren.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

extern char **environ;

char **child_environment(void) { return environ; }

int child_watch(pid_t process) {
  int descriptor = (int)syscall(SYS_pidfd_open, process, 0);
  return descriptor < 0 ? -errno : descriptor;
}

int child_memory_file(void) {
  int descriptor = memfd_create("input", MFD_CLOEXEC);
  return descriptor < 0 ? -errno : descriptor;
}

int child_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) ? -errno : 0; }

static int limit(int resource, long long soft, long long hard) {
  if (soft < 0) return 0;
  struct rlimit value = {(rlim_t)soft, (rlim_t)hard}, present;
  if (getrlimit(resource, &present)) return -1;
  if (value.rlim_max > present.rlim_max) value.rlim_max = present.rlim_max;
  if (value.rlim_cur > value.rlim_max) value.rlim_cur = value.rlim_max;
  return setrlimit(resource, &value);
}

/* Puts the descriptors in their places; they may stand in one another's. */
static int place(const int descriptors[3]) {
  int moved[3];
  for (int i = 0; i < 3; i++) {
    moved[i] = fcntl(descriptors[i], F_DUPFD, 3);
    if (moved[i] < 0) return -1;
  }
  for (int i = 0; i < 3; i++) {
    if (dup2(moved[i], i) < 0) return -1;
  }
  return (int)syscall(SYS_close_range, 3U, ~0U, 0U);
}

/* The dispositions of signals that a program inherits. */
static void reset_signals(void) {
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  for (int number = 1; number < NSIG; number++) sigaction(number, &standard, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, 0);
}

pid_t child_spawn(const char *path, char *const *arguments, char *const *environment, const char *directory,
                  const int descriptors[3], const struct child_limits *limits) {
  /* The child runs in the memory of the parent until it runs the program, on the stack of the thread that waits here: it says
   * in `failure` what went wrong, and no signal handler of the parent may run in it. */
  volatile int failure = 0;
  pid_t parent = getpid();
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  pid_t process = vfork();
  if (process == 0) {
    if (setpgid(0, 0) || prctl(PR_SET_PDEATHSIG, SIGKILL) || getppid() != parent || (directory && chdir(directory))
        || limit(RLIMIT_CORE, 0, 0) || limit(RLIMIT_FSIZE, limits->file_size, limits->file_size)
        || limit(RLIMIT_CPU, limits->cpu_seconds, limits->cpu_seconds + 1) || place(descriptors)
        || limit(RLIMIT_AS, limits->address_space, limits->address_space)) {
      failure = errno ? errno : ESRCH;
      _exit(127);
    }
    reset_signals();
    execve(path, arguments, environment);
    failure = errno;
    _exit(127);
  }
  int code = errno;
  pthread_sigmask(SIG_SETMASK, &before, 0);
  if (process < 0) return -code;
  if (failure) {
    while (syscall(SYS_wait4, process, 0, 0, 0) < 0 && errno == EINTR) {}
    return -failure;
  }
  return process;
}
