/// An auth key in use on a loop, with its sessions.
final class KeyHolder {
    /// Sessions of one key; when there are more, the one that has been without a connection the longest is ended.
    static let sessionCountMax = 64
    /// Those of them without a connection.
    static let detachedCountMax = 8

    let stored: StoredAuthKey
    var salts: SaltSchedule
    var sessions: [MTProtoSession] = []
    /// What the last client with this key spoke.
    var layer: Int32?

    init(_ stored: StoredAuthKey, _ salts: SaltSchedule) {
        self.stored = stored
        self.salts = salts
        layer = stored.layer
    }

    func session(_ id: Int64) -> MTProtoSession? {
        sessions.first { $0.id == id }
    }

    func isExpired(now: WallTime) -> Bool {
        stored.expiresAt.map { Int64($0) <= now.seconds } ?? false
    }
}
