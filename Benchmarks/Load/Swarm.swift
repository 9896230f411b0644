/// Somebody on a connection of their own.
package protocol SwarmMember: AnyObject {
    var connection: Connection { get }

    /// Takes what the server sent; answers how many bytes of it were whole.
    func take(_ bytes: UnsafeRawBufferPointer) -> Int

    /// Sends what was gathered.
    func flush()

    /// The server closed the connection.
    func ended()
}

extension SwarmMember {
    package func flush() { connection.flush() }
}

/// Many connections on one thread, read and written as the kernel says they can be.
package final class Swarm {
    package let poller = Poller()
    package let port: UInt16
    private var members: [Int32: any SwarmMember] = [:]
    private var buffer = [UInt8](repeating: 0, count: 4 << 20)
    /// How long is waited for sockets at a time; a listener with more to do meanwhile asks for less.
    package var waitMilliseconds: Int32 = 20
    /// Those with something to send.
    private var unsent: [any SwarmMember] = []

    package init(port: UInt16) {
        self.port = port
    }

    package func join(_ member: any SwarmMember) {
        members[member.connection.descriptor] = member
    }

    /// Has what a member wrote sent before the next wait.
    package func wrote(_ member: any SwarmMember) {
        unsent.append(member)
    }

    /// Works until something holds, or the time is up; says whether it held.
    @discardableResult
    package func run(seconds: Double, tick: () -> Void = {}, until isDone: () -> Bool = { false }) -> Bool {
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

    package func close(_ closed: [any SwarmMember]) {
        for member in closed {
            members[member.connection.descriptor] = nil
            member.connection.close()
        }
    }

    private func flush() {
        for member in unsent { member.flush() }
        unsent.removeAll(keepingCapacity: true)
    }

    private func serve(_ socket: Int32, _ canRead: Bool, _ canWrite: Bool) {
        guard let member = members[socket] else { return }
        if canWrite { member.connection.canWrite() }
        if canRead {
            member.connection.read(into: &buffer) { member.take($0) }
            member.flush()
        }
        if member.connection.isClosed {
            members[socket] = nil
            member.ended()
        }
    }
}
