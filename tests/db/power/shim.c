/* Stands between the store and its disk: writes down, in order, what is written to the files under KAPOK_POWER_ROOT, when
   they are made durable, and what the program says on standard output. The log (KAPOK_POWER_LOG) is read by disk.py.

   A record: kind (1 byte), length of the path (2), offset or new size (8), length of the data (4), path, data. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 1024
static char *paths[FILES];
static int record_fd = -1;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static void note(char kind, const char *path, uint64_t offset, const void *data, uint32_t length) {
  if (record_fd < 0) {
    const char *place = getenv("KAPOK_POWER_LOG");
    if (!place) return;
    record_fd = (int)syscall(SYS_openat, AT_FDCWD, place, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  }
  uint16_t named = (uint16_t)strlen(path);
  unsigned char head[15];
  head[0] = (unsigned char)kind;
  memcpy(head + 1, &named, 2);
  memcpy(head + 3, &offset, 8);
  memcpy(head + 11, &length, 4);
  struct iovec parts[3] = {{head, 15}, {(void *)path, named}, {(void *)data, length}};
  syscall(SYS_writev, record_fd, parts, 3);
}

static const char *watched(int fd) { return fd >= 0 && fd < FILES ? paths[fd] : NULL; }

static void opened(int fd, const char *path) {
  const char *root = getenv("KAPOK_POWER_ROOT");
  size_t length = strlen(path);
  if (fd < 0 || fd >= FILES || !root || strncmp(path, root, strlen(root))) return;
  /* shared memory beside the file is made anew at every start */
  if (length > 4 && !strcmp(path + length - 4, "-shm")) return;
  free(paths[fd]);
  paths[fd] = strdup(path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define OPEN(name)                                                                                  \
  int name(const char *path, int flags, ...) {                                                      \
    va_list rest;                                                                                   \
    va_start(rest, flags);                                                                          \
    mode_t mode = va_arg(rest, mode_t);                                                             \
    va_end(rest);                                                                                   \
    int fd = REAL(name)(path, flags, mode);                                                         \
    opened(fd, path);                                                                               \
    return fd;                                                                                      \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  if (watched(fd)) {
    free(paths[fd]);
    paths[fd] = NULL;
  }
  return REAL(close)(fd);
}

#define PWRITE(name, offset_type)                                                                   \
  ssize_t name(int fd, const void *data, size_t length, offset_type offset) {                       \
    pthread_mutex_lock(&turn);                                                                      \
    ssize_t done = REAL(name)(fd, data, length, offset);                                            \
    if (done > 0 && watched(fd)) note('W', watched(fd), (uint64_t)offset, data, (uint32_t)done);    \
    pthread_mutex_unlock(&turn);                                                                    \
    return done;                                                                                    \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t length) {
  pthread_mutex_lock(&turn);
  ssize_t done = REAL(write)(fd, data, length);
  if (done > 0 && fd == 1) note('P', "", 0, data, (uint32_t)done);
  if (done > 0 && watched(fd)) note('W', watched(fd), (uint64_t)lseek(fd, 0, SEEK_CUR) - (uint64_t)done, data, (uint32_t)done);
  pthread_mutex_unlock(&turn);
  return done;
}

#define TRUNCATE(name, offset_type)                                                                 \
  int name(int fd, offset_type size) {                                                              \
    pthread_mutex_lock(&turn);                                                                      \
    int done = REAL(name)(fd, size);                                                                \
    if (!done && watched(fd)) note('T', watched(fd), (uint64_t)size, "", 0);                        \
    pthread_mutex_unlock(&turn);                                                                    \
    return done;                                                                                    \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                                  \
  int name(int fd) {                                                                                \
    pthread_mutex_lock(&turn);                                                                      \
    int done = REAL(name)(fd);                                                                      \
    if (!done && watched(fd)) note('S', watched(fd), 0, "", 0);                                     \
    pthread_mutex_unlock(&turn);                                                                    \
    return done;                                                                                    \
  }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
  const char *root = getenv("KAPOK_POWER_ROOT");
  pthread_mutex_lock(&turn);
  int done = REAL(unlink)(path);
  if (!done && root && !strncmp(path, root, strlen(root))) note('U', path, 0, "", 0);
  pthread_mutex_unlock(&turn);
  return done;
}
