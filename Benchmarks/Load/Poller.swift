internal import CEpoll
internal import Glibc

/// Waits for sockets; Linux' epoll and nothing between, so that the load costs little of the machine.
package final class Poller {
    private let descriptor: Int32
    private var events = [epoll_event](repeating: epoll_event(), count: 1_024)

    package init() {
        descriptor = epoll_create1(0)
        precondition(descriptor >= 0, "epoll is there")
    }

    deinit { close(descriptor) }

    func add(_ socket: Int32) { control(EPOLL_CTL_ADD, socket, writing: true) }

    func setWriting(_ isWriting: Bool, of socket: Int32) { control(EPOLL_CTL_MOD, socket, writing: isWriting) }

    func remove(_ socket: Int32) {
        var event = epoll_event()
        epoll_ctl(descriptor, EPOLL_CTL_DEL, socket, &event)
    }

    /// Calls back for each socket that can be read from, written to, or is broken.
    func wait(milliseconds: Int32, _ body: (_ socket: Int32, _ canRead: Bool, _ canWrite: Bool) -> Void) {
        let count = epoll_wait(descriptor, &events, Int32(events.count), milliseconds)
        for index in 0..<max(Int(count), 0) {
            let flags = events[index].events
            let canRead = flags & (EPOLLIN.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0
            body(events[index].data.fd, canRead, flags & EPOLLOUT.rawValue != 0)
        }
    }

    private func control(_ operation: Int32, _ socket: Int32, writing: Bool) {
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | (writing ? EPOLLOUT.rawValue : 0)
        event.data.fd = socket
        precondition(epoll_ctl(descriptor, operation, socket, &event) == 0, "epoll takes the socket")
    }
}

/// Nanoseconds since some fixed moment.
package func uptime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
