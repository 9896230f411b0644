// Loses what was never synced, as a machine does whose power fails.
//
// Preloaded into the server (LD_PRELOAD). For every file under POWERLOSS_FOLDER it keeps how much of it was fsynced or
// fdatasynced, and which names were made in which folder since that folder was last synced. On SIGUSR2 it puts the disk
// in the state that a crash may leave at worst: files are cut to what was synced, names that no sync of their folder
// followed are gone, replaced and removed files are back. The process is killed first, so that none of its threads writes
// behind the cut; a child of it does the rest and leaves the file .graveyard/done.
//
// What it relies on: RocksDB and the registry append to files, and do not overwrite. A write before a file's synced end is
// counted and told in that file, because cutting could not take it back. Memory-mapped writes and folders that were made
// are not seen; the server maps nothing and makes folders seldom.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { FILE_MAX = 16384, CHANGE_MAX = 16384, ROOM = PATH_MAX + 64 };

// One file, by its inode: names come and go.
struct file {
    dev_t dev;
    ino_t ino;
    off_t synced;
    char path[PATH_MAX];
};

// A change of a folder that no sync of the folder has followed yet.
struct change {
    enum { NONE, MADE, RENAMED, REMOVED } kind;
    char path[PATH_MAX];
    // RENAMED: where it was. REMOVED and RENAMED over a file: a hidden link that keeps what was there.
    char from[PATH_MAX];
    char kept[ROOM];
};

static char folder[PATH_MAX];
static char graveyard[ROOM];
static struct file *files;
static size_t file_count;
static struct change *changes;
static size_t change_count;
static unsigned grave_count;
static unsigned overwrites;
static int overflow;
static int deaf;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

// Looked up before the fork, as nothing may be looked up behind it.
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);

static int ours(const char *path) { return folder[0] && strncmp(path, folder, strlen(folder)) == 0; }

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, PATH_MAX - 1);
    if (n < 0) return 0;
    path[n] = 0;
    return ours(path);
}

static int whole(const char *path, char *out) {
    if (path[0] == '/') {
        if (strlen(path) >= PATH_MAX) return 0;
        strcpy(out, path);
    } else {
        if (!getcwd(out, PATH_MAX)) return 0;
        if (strlen(out) + strlen(path) + 2 > PATH_MAX) return 0;
        strcat(out, "/");
        strcat(out, path);
    }
    return ours(out);
}

static struct file *file_of(const struct stat *st, const char *path, off_t synced_if_new) {
    for (size_t i = 0; i < file_count; i++)
        if (files[i].ino == st->st_ino && files[i].dev == st->st_dev) return &files[i];
    if (file_count == FILE_MAX) { overflow = 1; return NULL; }
    struct file *f = &files[file_count++];
    f->dev = st->st_dev;
    f->ino = st->st_ino;
    f->synced = synced_if_new;
    snprintf(f->path, PATH_MAX, "%s", path);
    return f;
}

// A file's inode may be used again by another.
static void forget(const struct stat *st) {
    for (size_t i = 0; i < file_count; i++)
        if (files[i].ino == st->st_ino && files[i].dev == st->st_dev) files[i] = files[--file_count];
}

static void change(int kind, const char *path, const char *from, const char *kept) {
    if (change_count == CHANGE_MAX) { overflow = 1; return; }
    struct change *c = &changes[change_count++];
    c->kind = kind;
    snprintf(c->path, PATH_MAX, "%s", path);
    snprintf(c->from, PATH_MAX, "%s", from ? from : "");
    snprintf(c->kept, ROOM, "%s", kept ? kept : "");
}

static void bury(const char *path, char *kept) {
    kept[0] = 0;
    char grave[ROOM + 32];
    snprintf(grave, sizeof grave, "%s/%d-%u", graveyard, getpid(), grave_count++);
    if (strlen(grave) < ROOM && link(path, grave) == 0) strcpy(kept, grave);
}

static int parent_is(const char *path, const char *dir) {
    size_t n = strlen(dir);
    return strncmp(path, dir, n) == 0 && path[n] == '/' && !strchr(path + n + 1, '/');
}

// The folder was synced: its changes stay.
static void settle(const char *dir) {
    size_t left = 0;
    for (size_t i = 0; i < change_count; i++) {
        struct change *c = &changes[i];
        int done = parent_is(c->path, dir) && (c->kind != RENAMED || parent_is(c->from, dir));
        if (done && c->kept[0]) REAL(unlink)(c->kept);
        if (!done) { if (left != i) changes[left] = *c; left++; }
    }
    change_count = left;
}

// MARK: The end

// What a power cut leaves, made from the tables alone; the process that wrote is gone.
static void cut_back(void) {
    unsigned cut = 0, undone = 0;
    for (size_t i = 0; i < file_count; i++) {
        struct stat st;
        const struct file *f = &files[i];
        if (stat(f->path, &st) != 0 || st.st_ino != f->ino || st.st_dev != f->dev) continue;
        if (st.st_size > f->synced && truncate(f->path, f->synced) == 0) cut++;
    }
    for (size_t i = change_count; i-- > 0;) {
        struct change *c = &changes[i];
        undone++;
        switch (c->kind) {
        case MADE: real_unlink(c->path); break;
        case RENAMED:
            real_rename(c->path, c->from);
            if (c->kept[0]) real_rename(c->kept, c->path);
            break;
        case REMOVED:
            if (c->kept[0]) real_rename(c->kept, c->path);
            break;
        case NONE: break;
        }
    }
    char text[160], path[ROOM + 16], done[ROOM + 16];
    int n = snprintf(text, sizeof text, "%u files cut, %u names undone, %u overwrites%s\n", cut, undone, overwrites,
                     overflow ? ", TABLES FULL" : "");
    snprintf(path, sizeof path, "%s/doing", graveyard);
    snprintf(done, sizeof done, "%s/done", graveyard);
    int fd = creat(path, 0600);
    if (fd >= 0 && write(fd, text, n) == n) real_rename(path, done);
}

static void lose_power(void) {
    pthread_mutex_lock(&lock);
    pid_t writer = getpid();
    if (fork() != 0) kill(writer, SIGKILL);
    for (int fd = 3; fd < 65536; fd++) close(fd);
    while (getppid() == writer) usleep(200);
    cut_back();
    _exit(0);
}

static sem_t told;

static void tell(int signal) {
    (void)signal;
    sem_post(&told);
}

static void *watch(void *arg) {
    (void)arg;
    while (sem_wait(&told) != 0) {}
    lose_power();
    return NULL;
}

__attribute__((constructor)) static void begin(void) {
    const char *wanted = getenv("POWERLOSS_FOLDER");
    if (!wanted || !realpath(wanted, folder)) { folder[0] = 0; return; }
    snprintf(graveyard, sizeof graveyard, "%s/.graveyard", folder);
    mkdir(graveyard, 0700);
    // As if the disk took every sync and kept none: a run has to find that.
    deaf = getenv("POWERLOSS_DEAF") != NULL;
    real_rename = REAL(rename);
    real_unlink = REAL(unlink);
    files = calloc(FILE_MAX, sizeof *files);
    changes = calloc(CHANGE_MAX, sizeof *changes);
    if (!files || !changes) { folder[0] = 0; return; }
    // A thread of its own does the work: a handler could not take the lock. Blocking the signal and waiting for it would
    // not do, as the main thread of a Swift program opens itself to all signals.
    sem_init(&told, 0, 0);
    struct sigaction action = {.sa_handler = tell, .sa_flags = SA_RESTART};
    sigaction(SIGUSR2, &action, NULL);
    pthread_t thread;
    pthread_create(&thread, NULL, watch, NULL);
}

// MARK: Names

static int opened(int fd, const char *path, int flags, int was_there) {
    if (fd < 0 || !folder[0]) return fd;
    int saved = errno;
    char full[PATH_MAX];
    struct stat st;
    if (whole(path, full) && !strstr(full, "/.graveyard") && fstat(fd, &st) == 0 && S_ISREG(st.st_mode)) {
        pthread_mutex_lock(&lock);
        if (!was_there) {
            forget(&st);
            file_of(&st, full, 0);
            change(MADE, full, NULL, NULL);
        } else if ((flags & O_ACCMODE) != O_RDONLY) {
            struct file *f = file_of(&st, full, st.st_size);
            if (f && (flags & O_TRUNC)) { f->synced = 0; overwrites++; }
        }
        pthread_mutex_unlock(&lock);
    }
    errno = saved;
    return fd;
}

static int there(const char *path) {
    struct stat st;
    return stat(path, &st) == 0;
}

#define OPENING(name)                                                                                                  \
    int name(const char *path, int flags, ...) {                                                                       \
        va_list args;                                                                                                  \
        va_start(args, flags);                                                                                         \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(args, mode_t) : 0;                                      \
        va_end(args);                                                                                                  \
        int was_there = !(flags & O_CREAT) || there(path);                                                             \
        return opened(((int (*)(const char *, int, ...))real(#name))(path, flags, mode), path, flags, was_there);      \
    }
OPENING(open)
OPENING(open64)

#define OPENING_AT(name)                                                                                               \
    int name(int at, const char *path, int flags, ...) {                                                               \
        va_list args;                                                                                                  \
        va_start(args, flags);                                                                                         \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(args, mode_t) : 0;                                      \
        va_end(args);                                                                                                  \
        int was_there = !(flags & O_CREAT) || there(path);                                                             \
        int fd = ((int (*)(int, const char *, int, ...))real(#name))(at, path, flags, mode);                           \
        return at == AT_FDCWD || path[0] == '/' ? opened(fd, path, flags, was_there) : fd;                             \
    }
OPENING_AT(openat)
OPENING_AT(openat64)

#define FOPENING(name)                                                                                                 \
    FILE *name(const char *path, const char *mode) {                                                                   \
        int was_there = there(path);                                                                                   \
        FILE *file = ((FILE * (*)(const char *, const char *)) real(#name))(path, mode);                               \
        if (file) opened(fileno(file), path, mode[0] == 'r' && !strchr(mode, '+') ? O_RDONLY : O_RDWR, was_there);     \
        return file;                                                                                                   \
    }
FOPENING(fopen)
FOPENING(fopen64)

int rename(const char *from, const char *to) {
    char a[PATH_MAX], b[PATH_MAX], kept[ROOM] = "";
    struct stat st;
    if (!folder[0] || !whole(from, a) || !whole(to, b) || stat(a, &st) != 0 || !S_ISREG(st.st_mode))
        return REAL(rename)(from, to);
    pthread_mutex_lock(&lock);
    if (there(b)) bury(b, kept);
    int result = REAL(rename)(from, to);
    if (result == 0) {
        change(RENAMED, b, a, kept);
        for (size_t i = 0; i < file_count; i++)
            if (strcmp(files[i].path, a) == 0) strcpy(files[i].path, b);
    }
    pthread_mutex_unlock(&lock);
    return result;
}

static int remove_file(const char *path, int (*really)(const char *)) {
    char full[PATH_MAX], kept[ROOM] = "";
    struct stat st;
    if (!folder[0] || !whole(path, full) || strstr(full, "/.graveyard") || lstat(full, &st) != 0 || !S_ISREG(st.st_mode))
        return really(path);
    pthread_mutex_lock(&lock);
    bury(full, kept);
    int result = really(path);
    if (result == 0) change(REMOVED, full, NULL, kept);
    pthread_mutex_unlock(&lock);
    return result;
}

int unlink(const char *path) { return remove_file(path, REAL(unlink)); }
int remove(const char *path) { return remove_file(path, REAL(remove)); }

// MARK: Bytes

static void synced(int fd, const struct stat *before, int result) {
    int saved = errno;
    char path[PATH_MAX];
    if (result == 0 && folder[0] && !deaf && path_of(fd, path)) {
        pthread_mutex_lock(&lock);
        if (S_ISDIR(before->st_mode)) {
            settle(path);
        } else if (S_ISREG(before->st_mode)) {
            struct file *f = file_of(before, path, before->st_size);
            // What was written while the sync was under way may be lost.
            if (f && before->st_size > f->synced) f->synced = before->st_size;
        }
        pthread_mutex_unlock(&lock);
    }
    errno = saved;
}

#define SYNCING(name)                                                                                                  \
    int name(int fd) {                                                                                                 \
        struct stat before;                                                                                            \
        int known = fstat(fd, &before) == 0;                                                                           \
        int result = REAL(name)(fd);                                                                                   \
        if (known) synced(fd, &before, result);                                                                        \
        return result;                                                                                                 \
    }
SYNCING(fsync)
SYNCING(fdatasync)

// RocksDB uses it only to write back early; it promises nothing.
int sync_file_range(int fd, off_t offset, off_t count, unsigned flags) {
    return REAL(sync_file_range)(fd, offset, count, flags);
}

static void overwrote(int fd, off_t offset) {
    struct stat st;
    char path[PATH_MAX];
    if (!folder[0] || fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || !path_of(fd, path)) return;
    pthread_mutex_lock(&lock);
    struct file *f = file_of(&st, path, st.st_size);
    if (f && offset < f->synced) overwrites++;
    pthread_mutex_unlock(&lock);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
    overwrote(fd, offset);
    return REAL(pwrite)(fd, bytes, count, offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off_t offset) {
    overwrote(fd, offset);
    return REAL(pwrite64)(fd, bytes, count, offset);
}

static void shortened(int fd, off_t length) {
    struct stat st;
    if (!folder[0] || fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) return;
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < file_count; i++)
        if (files[i].ino == st.st_ino && files[i].dev == st.st_dev && files[i].synced > length) files[i].synced = length;
    pthread_mutex_unlock(&lock);
}

int ftruncate(int fd, off_t length) {
    int result = REAL(ftruncate)(fd, length);
    if (result == 0) shortened(fd, length);
    return result;
}

int ftruncate64(int fd, off_t length) {
    int result = REAL(ftruncate64)(fd, length);
    if (result == 0) shortened(fd, length);
    return result;
}
