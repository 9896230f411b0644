/// Many connections on one thread, read and written as the kernel says they can be.
final class Swarm {
    let poller = Poller()
    let port: UInt16
    private var links: [Int32: LinkClient] = [:]
    private var calls: [Int32: CallConnection] = [:]
    private var buffer = [UInt8](repeating: 0, count: 4 << 20)
    /// How long is waited for sockets at a time; a listener with more to do meanwhile asks for less.
    var waitMilliseconds: Int32 = 20
    /// Links with something to send.
    private var unsent: [LinkClient] = []

    init(port: UInt16) {
        self.port = port
    }

    func connect(
        _ index: Int,
        as user: String,
        token: String,
        cursor: (place: UInt32, lsn: UInt64)? = nil,
        listener: any LinkListener
    ) -> LinkClient {
        let link = LinkClient(
            index: index,
            user: user,
            token: token,
            cursor: cursor,
            port: port,
            poller: poller,
            listener: listener
        )
        links[link.connection.descriptor] = link
        return link
    }

    func open(_ call: CallConnection) {
        calls[call.connection.descriptor] = call
    }

    /// Has what a link wrote sent before the next wait.
    func wrote(_ link: LinkClient) {
        unsent.append(link)
    }

    /// Works until something holds, or the time is up; says whether it held.
    @discardableResult
    func run(seconds: Double, tick: () -> Void = {}, until isDone: () -> Bool = { false }) -> Bool {
        let end = uptime() + UInt64(seconds * 1_000_000_000)
        while !isDone() {
            let now = uptime()
            if now >= end { return false }
            tick()
            flush()
            let left = min(Int32(clamping: (end - now) / 1_000_000 + 1), waitMilliseconds)
            poller.wait(milliseconds: left) { socket, canRead, canWrite in
                self.serve(socket, canRead, canWrite)
            }
            flush()
        }
        return true
    }

    func close(_ closed: [LinkClient]) {
        for link in closed {
            links[link.connection.descriptor] = nil
            link.connection.close()
        }
    }

    private func flush() {
        for link in unsent { link.connection.flush() }
        unsent.removeAll(keepingCapacity: true)
    }

    private func serve(_ socket: Int32, _ canRead: Bool, _ canWrite: Bool) {
        if let link = links[socket] {
            if canWrite { link.connection.canWrite() }
            if canRead {
                link.connection.read(into: &buffer) { link.take($0) }
                link.connection.flush()
            }
            if link.connection.isClosed {
                links[socket] = nil
                link.end("the server closed the connection")
            }
        } else if let call = calls[socket] {
            if canWrite { call.connection.canWrite() }
            if canRead { call.connection.read(into: &buffer) { call.take($0) } }
            call.connection.flush()
            if call.connection.isClosed {
                calls[socket] = nil
                call.ended()
            }
        }
    }
}
