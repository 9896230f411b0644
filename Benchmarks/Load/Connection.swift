internal import Glibc

/// One TCP connection to the server on this machine; never blocks.
package final class Connection {
    private let socket: Int32
    private let poller: Poller
    /// What was read and not yet taken.
    private var inbox: [UInt8] = []
    private var outbox: [UInt8] = []
    private var sent = 0
    private var waitsForWriting = true
    package private(set) var isClosed = false

    /// Begins to connect to 127.0.0.1; there is no way to load another machine.
    ///
    /// It comes from there too, or from another of this machine's own addresses: the last three numbers of 127.x.x.x.
    package init(port: UInt16, from source: UInt32 = 1, poller: Poller) {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        precondition(socket >= 0, "there are file descriptors left: raise ulimit -n")
        self.poller = poller
        var one: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, 4)
        if source != 1 { _ = Self.withAddress(source, port: 0) { bind(socket, $0, $1) } }
        _ = Self.withAddress(1, port: port) { connect(socket, $0, $1) }
        poller.add(socket)
    }

    private static func withAddress(
        _ number: UInt32,
        port: UInt16,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = (0x7F00_0000 | number & 0xFF_FFFF).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    package var descriptor: Int32 { socket }

    package func close() {
        if isClosed { return }
        isClosed = true
        poller.remove(socket)
        Glibc.close(socket)
    }

    /// Adds bytes to what is sent by the next `flush`.
    package func write(_ body: (inout [UInt8]) -> Void) { body(&outbox) }

    /// Sends what the socket takes.
    package func flush() {
        guard !isClosed, sent < outbox.count, !waitsForWriting else { return }
        let count = outbox.withUnsafeBytes { bytes in
            let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
            return send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
        }
        if count > 0 { sent += count }
        if sent == outbox.count {
            outbox.removeAll(keepingCapacity: outbox.capacity < 1 << 16)
            sent = 0
        } else if count >= 0 || errno == EAGAIN {
            waitsForWriting = true
            poller.setWriting(true, of: socket)
        } else {
            close()
        }
    }

    func canWrite() {
        guard waitsForWriting, !isClosed else { return }
        waitsForWriting = false
        poller.setWriting(false, of: socket)
        flush()
    }

    /// Reads once and lends all that is there; the body says how much of it is done with.
    func read(into buffer: inout [UInt8], _ body: (UnsafeRawBufferPointer) -> Int) {
        guard !isClosed else { return }
        let kept = inbox.count
        if kept > 0 { buffer.replaceSubrange(0..<kept, with: inbox) }
        let room = buffer.count - kept
        precondition(room > 0, "a frame larger than the buffer")
        let count = buffer.withUnsafeMutableBytes { bytes in
            recv(socket, UnsafeMutableRawBufferPointer(rebasing: bytes[kept...]).baseAddress, room, 0)
        }
        guard count > 0 else {
            if count == 0 || errno != EAGAIN { close() }
            return
        }
        let end = kept + count
        let taken = buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[0..<end])) }
        inbox.removeAll(keepingCapacity: true)
        if taken < end { inbox.append(contentsOf: buffer[taken..<end]) }
    }
}
