package import PlatformCore
package import PlatformEngine
internal import Synchronization
package import Tenants

/// Which users have links, on whichever event loop, and which loops want to know of their coming and going.
///
/// Users who came in by another door are online as well; their sessions are counted, and bounded by that door. Safe on
/// any thread. It is asked once when a link comes and once when it goes, never per message; users are spread
/// over a few locks so that many can come at once.
package final class LinkRegister: Sendable {
    fileprivate struct Key: Hashable {
        let tenant: TenantNumber
        let user: UserID
    }

    fileprivate struct Shard {
        var links: [Key: [OpenLink<LinkAddress>]] = [:]
        /// Sessions of other doors.
        var sessions: [Key: Int] = [:]
        /// How many watchers each loop has for a user.
        var watchers: [Key: [UInt16: Int]] = [:]
        var departures = Departures<Key>(countMax: LinkRegister.departureCountMax / LinkRegister.shardCount)
    }

    private final class Guarded: Sendable {
        let shard = Mutex(Shard())
    }

    /// What the arrival of a link led to.
    struct Arrival {
        let admission: LinkAdmission<LinkAddress>
        let turn: Turn?
    }

    /// A user came online, or went.
    struct Turn {
        /// Loops to be told of it.
        let watchers: [UInt16]
    }

    private static let shardCount = 16
    /// Users who left that are remembered, of all tenants together.
    private static let departureCountMax = 1 << 18

    private let shards = (0..<LinkRegister.shardCount).map { _ in Guarded() }

    package init() {}

    /// Whether the user has a live link.
    package func isOnline(_ user: UserID, of tenant: TenantNumber) -> Bool {
        with(tenant, user) { shard, key in shard.isOnline(key) }
    }

    /// Whether the user is there, or how long ago they left.
    package func presence(of user: UserID, of tenant: TenantNumber, at now: Timestamp) -> Presence {
        with(tenant, user) { shard, key in
            if shard.isOnline(key) { return .online }
            return shard.departures.time(of: key, at: now).map { .left($0) } ?? .unknown
        }
    }

    /// All users of a tenant who have a live link; looks through those of every tenant.
    package func onlineUsers(of tenant: TenantNumber) -> [UserID] {
        shards.flatMap { guarded in
            guarded.shard.withLock { $0.online.filter { $0.tenant == tenant }.map(\.user) }
        }
    }

    /// Those who have a live link or had one ten minutes ago; looks through those of every tenant.
    package func recentUsers(of tenant: TenantNumber, at now: Timestamp) -> [UserID] {
        shards.flatMap { guarded in
            guarded.shard.withLock { shard in
                let here = shard.online.filter { $0.tenant == tenant }
                let gone = shard.departures.recent(at: now).filter { $0.tenant == tenant }
                return (here + gone).map(\.user)
            }
        }
    }

    /// The user's live links.
    package func links(of user: UserID, of tenant: TenantNumber) -> [OpenLink<LinkAddress>] {
        with(tenant, user) { shard, key in shard.links[key] ?? [] }
    }

    /// Lets a link in, or not, by the tenant's policy; those it names are to be closed by the caller.
    func open(_ link: OpenLink<LinkAddress>, of user: UserID, _ tenant: Tenant) -> Arrival {
        with(tenant.number, user) { shard, key in
            let before = shard.links[key] ?? []
            let admission = tenant.settings.links.admit(device: link.device, platform: link.platform, having: before)
            guard case .open(let closing) = admission else { return Arrival(admission: admission, turn: nil) }
            let wasOnline = shard.isOnline(key)
            shard.links[key] = before.filter { !closing.contains($0.id) } + [link]
            return Arrival(admission: admission, turn: shard.came(key, wasOnline: wasOnline))
        }
    }

    /// Forgets a link; says whether the user went offline with it.
    func close(_ link: LinkAddress, of user: UserID, _ tenant: TenantNumber, at now: Timestamp) -> Turn? {
        with(tenant, user) { shard, key in
            guard var links = shard.links[key] else { return nil }
            links.removeAll { $0.id == link }
            shard.links[key] = links.isEmpty ? nil : links
            return shard.went(key, at: now)
        }
    }

    /// Counts a session of another door; says whether the user came online with it.
    func enter(_ user: UserID, _ tenant: TenantNumber) -> Turn? {
        with(tenant, user) { shard, key in
            let wasOnline = shard.isOnline(key)
            shard.sessions[key, default: 0] += 1
            return shard.came(key, wasOnline: wasOnline)
        }
    }

    /// Counts it no more; says whether the user went offline.
    func leave(_ user: UserID, _ tenant: TenantNumber, at now: Timestamp) -> Turn? {
        with(tenant, user) { shard, key in
            guard let count = shard.sessions[key] else { return nil }
            shard.sessions[key] = count > 1 ? count - 1 : nil
            return shard.went(key, at: now)
        }
    }

    /// The loop wants to know of the user from now on; says whether the user is online.
    func watch(_ user: UserID, of tenant: TenantNumber, for loop: UInt16) -> Bool {
        with(tenant, user) { shard, key in
            shard.watchers[key, default: [:]][loop, default: 0] += 1
            return shard.isOnline(key)
        }
    }

    func unwatch(_ user: UserID, of tenant: TenantNumber, for loop: UInt16) {
        with(tenant, user) { shard, key in
            guard let count = shard.watchers[key]?[loop] else { return }
            shard.watchers[key]?[loop] = count > 1 ? count - 1 : nil
            if shard.watchers[key]?.isEmpty == true { shard.watchers[key] = nil }
        }
    }

    private func with<Value>(
        _ tenant: TenantNumber,
        _ user: UserID,
        _ body: (inout Shard, Key) -> Value
    ) -> Value {
        let key = Key(tenant: tenant, user: user)
        let index = Int(UInt(bitPattern: key.hashValue) % UInt(shards.count))
        return shards[index].shard.withLock { body(&$0, key) }
    }
}

extension LinkRegister.Shard {
    fileprivate func isOnline(_ key: LinkRegister.Key) -> Bool { links[key] != nil || sessions[key] != nil }

    fileprivate var online: [LinkRegister.Key] { links.keys + sessions.keys.filter { links[$0] == nil } }

    fileprivate mutating func came(_ key: LinkRegister.Key, wasOnline: Bool) -> LinkRegister.Turn? {
        departures.returned(key)
        return wasOnline ? nil : LinkRegister.Turn(watchers: loopsWatching(key))
    }

    fileprivate mutating func went(_ key: LinkRegister.Key, at now: Timestamp) -> LinkRegister.Turn? {
        if isOnline(key) { return nil }
        departures.left(key, at: now)
        return LinkRegister.Turn(watchers: loopsWatching(key))
    }

    fileprivate func loopsWatching(_ key: LinkRegister.Key) -> [UInt16] {
        watchers[key].map { Array($0.keys) } ?? []
    }
}
