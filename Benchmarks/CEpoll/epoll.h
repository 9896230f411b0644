// What Swift's own view of the C library leaves out.
#include <sys/epoll.h>
