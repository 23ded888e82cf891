#pragma once

#include <sys/types.h>

/* What Swift cannot do itself: whatever happens between making a process and running a program in it may only call functions
 * that are safe after a fork of a process with threads. */

/* Limits of a process; a negative number leaves what the parent has. */
struct child_limits {
  /* Bytes of address space. */
  long long address_space;
  /* Seconds of processor time; SIGKILL a second later. */
  long long cpu_seconds;
  /* Bytes of the largest file it may write; SIGXFSZ beyond. */
  long long file_size;
};

/* Runs the program at `path` in a new process that leads a process group of its own, has `descriptors` as 0, 1 and 2 and no
 * other one, no blocked or ignored signal, leaves no core, and is killed when the calling thread ends.
 *
 * `arguments` and `environment` end with a null pointer. `directory` is where it starts; null: where the caller is.
 * Returns the process id, or the negated errno of what failed, and then there is no process. */
pid_t child_spawn(const char *path, char *const *arguments, char *const *environment, const char *directory,
                  const int descriptors[3], const struct child_limits *limits);

/* A descriptor that becomes readable when the process has ended, or the negated errno. */
int child_watch(pid_t process);

/* An anonymous file in memory that is not inherited, or the negated errno. */
int child_memory_file(void);

/* The reading and the writing end of a pipe, which are not inherited; 0 or the negated errno. */
int child_pipe(int ends[2]);

/* The environment of this process, ending with a null pointer. */
char **child_environment(void);
