internal import PlatformCore

/// Which objects are on their way out, and which may not go: a value that decides, and touches no object.
///
/// An object that is hidden is to everybody as if it were gone. Whoever names it afterwards names nothing; so once a look at
/// what was committed *after* it was hidden finds nobody who does, it can go for good.
struct ObjectClearing {
    /// Objects that are kept by name at a time; while there are more nothing is hidden.
    static let keptCountMax = 100_000

    private var hidden: Set<ObjectKey> = []
    /// Those that somebody is about to name, of this minute and the one before.
    private var kept: [Set<ObjectKey>] = [[], []]
    /// How many want a tenant's objects to stay as they are.
    private var holds: [TenantNumber: Int] = [:]

    func isHidden(_ key: ObjectKey) -> Bool { hidden.contains(key) }

    /// `false` where it is hidden already.
    mutating func keep(_ key: ObjectKey) -> Bool {
        guard !hidden.contains(key) else { return false }
        if kept[0].count <= Self.keptCountMax { kept[0].insert(key) }
        return true
    }

    /// A minute has passed.
    mutating func age() {
        kept = [[], kept[0]]
    }

    /// Hides those of a tenant's objects that nobody keeps, and answers which.
    mutating func hide(_ names: Set<ObjectName>, of tenant: TenantNumber) -> Set<ObjectName> {
        guard holds[tenant] == nil, kept.allSatisfy({ $0.count <= Self.keptCountMax }) else { return [] }
        let going = names.filter { name in
            let key = ObjectKey(tenant, name)
            return !kept.contains { $0.contains(key) }
        }
        hidden.formUnion(going.map { ObjectKey(tenant, $0) })
        return going
    }

    /// Shows them again, or forgets them once they are gone.
    mutating func show(_ names: some Sequence<ObjectName>, of tenant: TenantNumber) {
        for name in names { hidden.remove(ObjectKey(tenant, name)) }
    }

    /// Whether a hidden object may go now.
    func mayGo(_ key: ObjectKey) -> Bool { hidden.contains(key) && holds[key.tenant] == nil }

    mutating func hold(_ tenant: TenantNumber) { holds[tenant, default: 0] += 1 }

    mutating func release(_ tenant: TenantNumber) {
        guard let count = holds[tenant] else { return }
        holds[tenant] = count > 1 ? count - 1 : nil
    }
}
