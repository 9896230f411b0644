package import PlatformCore
package import PlatformEngine
package import PlatformStore
internal import Synchronization

/// Clears away objects that nothing in their tenant's store names: those whose message was never said, and those whose
/// messages are all gone.
///
/// Two looks at the whole store decide, in small steps with pauses between them. What the first does not find named is
/// hidden; the second sees whatever was committed until then, and shows again what somebody named meanwhile. Only what is
/// named in neither is removed. Records of every kind are looked at alike, as text, so a new kind that holds an address is
/// heeded without a word of its own.
package struct ObjectSweep: Sendable {
    /// Objects that are looked for at a time; a tenant with more is looked at as often.
    static let candidateCountMax = 200_000
    /// Bytes of records that one step reads.
    static let stepBytesMax = 1 << 20

    /// A tenant's store as it is at a moment.
    package struct View: Sendable {
        package let snapshot: any StoreSnapshot
        /// Whether the tenant is to be closed: the sweep gives up then, and begins anew another time.
        package let isWanted: @Sendable () -> Bool

        package init(snapshot: any StoreSnapshot, isWanted: @escaping @Sendable () -> Bool = { false }) {
            self.snapshot = snapshot
            self.isWanted = isWanted
        }
    }

    /// What a sweep did.
    package struct Report: Hashable, Sendable {
        package var clearedCount = 0
        package var clearedBytes: Int64 = 0
    }

    /// The tenant is needed by somebody else.
    package struct Interrupted: Error {}

    private let objects: TenantObjects
    private let worker: any Worker
    private let view: @Sendable (TenantNumber) async throws -> View
    private let pause: @Sendable () async throws -> Void

    /// `worker` reads stores; `pause` is taken after each step.
    package init(
        objects: TenantObjects,
        worker: any Worker,
        pause: @escaping @Sendable () async throws -> Void,
        view: @escaping @Sendable (TenantNumber) async throws -> View
    ) {
        self.objects = objects
        self.worker = worker
        self.view = view
        self.pause = pause
    }

    /// Removes a tenant's objects that were put before a time and that nothing names.
    @discardableResult
    package func run(on tenant: TenantNumber, putBefore time: Timestamp) async throws -> Report {
        var report = Report()
        var last: ObjectName?
        repeat {
            let (old, next) = try await objects.objects(of: tenant, after: last, putBefore: time)
            if !old.isEmpty { try await clear(old, of: tenant, &report) }
            last = next
        } while last != nil
        return report
    }

    private func clear(_ old: [ObjectName: Int64], of tenant: TenantNumber, _ report: inout Report) async throws {
        let hidden = objects.hide(try await unnamed(Set(old.keys), of: tenant), of: tenant)
        guard !hidden.isEmpty else { return }
        // Whatever happens, what is still there is shown again.
        defer { objects.show(hidden, of: tenant) }
        for name in try await unnamed(hidden, of: tenant) {
            try Task.checkCancellation()
            guard try await objects.clear(ObjectKey(tenant, name)) else { throw Interrupted() }
            report.clearedCount += 1
            report.clearedBytes += old[name] ?? 0
        }
    }

    /// Those that nothing in the tenant's store names now.
    private func unnamed(_ names: Set<ObjectName>, of tenant: TenantNumber) async throws -> Set<ObjectName> {
        let view = try await view(tenant)
        var left = names
        var from: [UInt8]? = []
        while let start = from, !left.isEmpty {
            let step = try await step(view.snapshot, from: start, left)
            left.subtract(step.named)
            from = step.next
            guard !view.isWanted() else { throw Interrupted() }
            try await pause()
        }
        return left
    }

    private struct Step: Sendable {
        var named: Set<ObjectName> = []
        /// Where the next step begins; `nil` at the end.
        var next: [UInt8]?
    }

    private func step(
        _ snapshot: any StoreSnapshot,
        from: [UInt8],
        _ names: Set<ObjectName>
    ) async throws(StoreError) -> Step {
        let result: Result<Step, StoreError> = await withCheckedContinuation { continuation in
            worker.execute {
                continuation.resume(
                    returning: Result { () throws(StoreError) in try Self.look(snapshot, from: from, names) }
                )
            }
        }
        return try result.get()
    }

    private static func look(
        _ snapshot: any StoreSnapshot,
        from: [UInt8],
        _ names: Set<ObjectName>
    ) throws(StoreError) -> Step {
        var step = Step()
        var byteCount = 0
        try snapshot.scan(KeyRange(from: from, to: KeyRange.everything.to), .forward) { (key, value) in
            for bytes in [[UInt8](copying: key), [UInt8](copying: value)] {
                ObjectNameSearch.names(in: bytes) { if names.contains($0) { step.named.insert($0) } }
            }
            byteCount += key.byteCount + value.byteCount
            guard byteCount >= stepBytesMax else { return .goOn }
            step.next = [UInt8](copying: key) + [0]
            return .stop
        }
        return step
    }
}

extension TenantObjects {
    /// A tenant's objects after a name that were put before a time, so many at most, and where to go on.
    func objects(
        of tenant: TenantNumber,
        after: ObjectName?,
        putBefore time: Timestamp
    ) async throws(ObjectError) -> (old: [ObjectName: Int64], next: ObjectName?) {
        var old: [ObjectName: Int64] = [:]
        var last = after
        while old.count < ObjectSweep.candidateCountMax {
            let page = try await store.objects(of: tenant, after: last, limit: Self.pageCount)
            for object in page where object.putAt < time { old[object.name] = object.byteCount }
            guard page.count == Self.pageCount else { return (old, nil) }
            last = page.last?.name
        }
        return (old, last)
    }

    /// Lets nothing of a tenant be cleared away until the hold is ended.
    package func hold(_ tenant: TenantNumber) -> ObjectHold {
        state.withLock { $0.clearing.hold(tenant) }
        return ObjectHold { [self] in state.withLock { $0.clearing.release(tenant) } }
    }

    func hide(_ names: Set<ObjectName>, of tenant: TenantNumber) -> Set<ObjectName> {
        state.withLock { $0.clearing.hide(names, of: tenant) }
    }

    func show(_ names: Set<ObjectName>, of tenant: TenantNumber) {
        state.withLock { $0.clearing.show(names, of: tenant) }
    }

    /// Removes a hidden object; `false` where it may not go now.
    func clear(_ key: ObjectKey) async throws(ObjectError) -> Bool {
        guard state.withLock({ $0.clearing.mayGo(key) }) else { return false }
        try await remove(key)
        return true
    }
}

/// Keeps a tenant's objects as they are; to be ended once.
package struct ObjectHold: Sendable {
    package let end: @Sendable () -> Void
}
