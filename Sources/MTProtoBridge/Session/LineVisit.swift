/// What a connection has to do with a home.
final class LineVisit {
    let line: WireLine
    var sessions: [MTProtoSession] = []
    /// Its packets that wait for their key to be looked up.
    var waiting: ArraySlice<TransportPacket> = []
    /// It is not read until its sessions have fewer calls under way.
    var isHeld = false

    init(_ line: WireLine) {
        self.line = line
    }
}

/// Stands in before the bridge is started and after.
final class SilentResponder: RPCResponder {
    func answer(_ call: RPCCall) {}
    func introduced(_ session: MTProtoSession) {}
    func connectionChanged(_ session: MTProtoSession) {}
    func ended(_ session: MTProtoSession) {}
}
