package import PlatformCore
internal import Synchronization

/// Files that are whole.
extension TenantObjects {
    /// The object's bytes from an offset on: so many, or fewer where it ends, or none past its end.
    package func read(_ key: ObjectKey, from offset: Int64, countMax: Int) async throws(ObjectError) -> [UInt8] {
        try requireThere(key)
        return try await store.read(key, from: offset, countMax: min(countMax, Self.readBytesMax))
    }

    /// How long an object is; `notFound` where there is none.
    package func byteCount(of key: ObjectKey) async throws(ObjectError) -> Int64 {
        try requireThere(key)
        return try await store.byteCount(of: key)
    }

    /// Makes sure that an object is there, and stays for a minute at least: for who is about to name it anew.
    package func keep(_ key: ObjectKey) async throws(ObjectError) {
        guard state.withLock({ $0.clearing.keep(key) }) else { throw Self.none }
        _ = try await store.byteCount(of: key)
    }

    /// Takes over a file as an object, where the tenant has room for it.
    package func put(_ file: SpooledFile, as key: ObjectKey) async throws(ObjectError) {
        let having = try await byteCount(of: key.tenant)
        guard hasRoom(key.tenant, having, file.byteCount) else {
            throw ObjectError(.full, "no room for \(file.byteCount) bytes")
        }
        add(file.byteCount, to: key.tenant)
        do throws(ObjectError) {
            try await store.put(key, file)
        } catch {
            add(-file.byteCount, to: key.tenant)
            throw error
        }
    }

    /// Removes an object that nothing names.
    package func remove(_ key: ObjectKey) async throws(ObjectError) {
        let byteCount: Int64
        do throws(ObjectError) {
            byteCount = try await store.byteCount(of: key)
        } catch {
            if error.code == .notFound { return }
            throw error
        }
        _ = try await self.byteCount(of: key.tenant)
        try await store.remove(key)
        add(-byteCount, to: key.tenant)
    }

    /// Removes whatever tenants have that are no more, with the next sweep.
    package func removeLater(_ tenants: [TenantNumber]) {
        state.withLock { $0.deleted.formUnion(tenants) }
    }

    /// Bytes of a tenant's objects; counted in the store when they are asked for first.
    package func byteCount(of tenant: TenantNumber) async throws(ObjectError) -> Int64 {
        if let known = knownByteCount(of: tenant) { return known }
        var sum: Int64 = 0
        var last: ObjectName?
        while true {
            let page = try await store.objects(of: tenant, after: last, limit: Self.pageCount)
            sum += page.reduce(0) { $0 + $1.byteCount }
            guard page.count == Self.pageCount else { break }
            last = page.last?.name
        }
        return state.withLock { state in
            // Whoever counted at the same time saw what was put since, or nothing was.
            if let known = state.byteCounts[tenant] { return known }
            state.byteCounts[tenant] = sum
            return sum
        }
    }

    /// Has them counted anew: somebody put files beside them.
    func countAgain(_ tenant: TenantNumber) {
        state.withLock { $0.byteCounts[tenant] = nil }
    }

    /// The same as far as it was counted.
    package func knownByteCount(of tenant: TenantNumber) -> Int64? {
        state.withLock { $0.byteCounts[tenant] }
    }

    private func add(_ byteCount: Int64, to tenant: TenantNumber) {
        state.withLock { $0.byteCounts[tenant, default: 0] += byteCount }
    }

    private func requireThere(_ key: ObjectKey) throws(ObjectError) {
        if state.withLock({ $0.clearing.isHidden(key) }) { throw Self.none }
    }

    private static var none: ObjectError { ObjectError(.notFound, "the object is being cleared away") }
}
