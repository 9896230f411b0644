package import NIOCore
internal import Synchronization

/// One connection as its sessions see it, from whichever loop they live on.
package final class WireLine: Sendable {
    package let remoteAddress: SocketAddress?
    private let eventLoop: any EventLoop
    private let connection: NIOLoopBoundBox<WireConnection?>
    private let writable = Atomic<Bool>(true)

    /// Made on the connection's loop.
    init(_ connection: WireConnection, on eventLoop: any EventLoop, from remoteAddress: SocketAddress?) {
        self.eventLoop = eventLoop
        self.remoteAddress = remoteAddress
        self.connection = NIOLoopBoundBox(connection, eventLoop: eventLoop)
    }

    /// Whether what is sent leaves at once; while it does not, nothing is sent that can wait.
    var isWritable: Bool { writable.load(ordering: .relaxed) }

    func setWritable(_ isWritable: Bool) {
        writable.store(isWritable, ordering: .relaxed)
    }

    /// The connection is closed; called on its loop.
    func detach() {
        connection.value = nil
    }

    /// Sends packets made with `PacketEncoder.emptyPacket`.
    func send(_ packets: [ByteBuffer]) { perform { $0.send(packets) } }

    func sendQuickAck(_ token: UInt32) { perform { $0.sendQuickAck(token) } }

    /// What was read last is dealt with: more may be read.
    func letGo() { perform { $0.readOn() } }

    /// Closes the connection once everything sent has left.
    func close() { perform { $0.close() } }

    /// Closes it, and tells the client why if there is a number for that.
    func fail(_ reason: WireEnd) { perform { $0.fail(reason) } }

    private func perform(_ act: @escaping @Sendable (WireConnection) -> Void) {
        if eventLoop.inEventLoop {
            if let connection = connection.value { act(connection) }
        } else {
            eventLoop.execute { [connection] in
                if let connection = connection.value { act(connection) }
            }
        }
    }
}
