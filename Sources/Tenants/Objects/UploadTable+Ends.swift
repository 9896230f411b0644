internal import PlatformCore

/// What the table forgets by itself, and what it finds at start.
extension UploadTable {
    /// Forgets uploads that nobody went on with, and answers the names of their files.
    mutating func expire(now: Timestamp) -> [ObjectName] {
        let oldest = now.advanced(byMilliseconds: -Self.keptMilliseconds)
        return forget { $1.touchedAt < oldest && $1.writingCount == 0 && $1.stage != .finishing }
    }

    /// Forgets a tenant's uploads, and answers the names of their files.
    mutating func forgetAll(of tenant: TenantNumber) -> [ObjectName] {
        forget { key, upload in key.tenant == tenant && upload.writingCount == 0 && upload.stage != .finishing }
    }

    private mutating func forget(where isOver: (UploadKey, Upload) -> Bool) -> [ObjectName] {
        let over = uploads.filter { isOver($0.key, $0.value) }
        for key in over.keys { forget(key) }
        return over.values.map(\.name)
    }

    /// Goes on with an upload of a process before; `false` for one that is too old or too much.
    mutating func resume(_ name: ObjectName, _ note: UploadNote, now: Timestamp) -> Bool {
        let oldest = now.advanced(byMilliseconds: -Self.keptMilliseconds)
        guard note.touchedAt >= oldest, uploads[note.key] == nil, uploads.count < Self.keptCountMax else {
            return false
        }
        // A clock that was ahead must not keep an upload for longer.
        var upload = Upload(name: name, parts: note.parts, touchedAt: min(note.touchedAt, now))
        let object = UploadedObject(name: name, byteCount: note.byteCount)
        switch note.stage {
        case .open, .packing: break
        case .packed: upload.stage = .packed(object)
        case .finished: upload.stage = .finished(object)
        }
        let byteCount = note.parts.values.reduce(0, +)
        guard note.stage == .finished || holdings.take(note.key, byteCount, isNew: true) else { return false }
        uploads[note.key] = upload
        return true
    }

    /// Bytes of a tenant's uploads that are no objects yet.
    func byteCount(of tenant: TenantNumber) -> Int64 { holdings.byteCount(of: tenant) }
}

/// How much accounts and tenants have under way, and that it is not too much.
struct UploadHoldings {
    /// An account's share.
    private struct Holder: Hashable {
        let tenant: TenantNumber
        let account: AccountNumber

        init(_ key: UploadKey) {
            tenant = key.tenant
            account = key.account
        }
    }

    private struct Holding {
        var uploadCount = 0
        var byteCount: Int64 = 0
    }

    private var accounts: [Holder: Holding] = [:]
    private var tenants: [TenantNumber: Holding] = [:]

    func byteCount(of tenant: TenantNumber) -> Int64 { tenants[tenant]?.byteCount ?? 0 }

    /// `false` where it would be too much; nothing is taken then.
    mutating func take(_ key: UploadKey, _ byteCount: Int, isNew: Bool) -> Bool {
        var account = accounts[Holder(key)] ?? Holding()
        var tenant = tenants[key.tenant] ?? Holding()
        if isNew {
            account.uploadCount += 1
            tenant.uploadCount += 1
        }
        account.byteCount += Int64(byteCount)
        tenant.byteCount += Int64(byteCount)
        let isGood =
            account.uploadCount <= UploadTable.uploadCountMax && account.byteCount <= UploadTable.accountBytesMax
            && tenant.uploadCount <= UploadTable.tenantUploadCountMax && tenant.byteCount <= UploadTable.tenantBytesMax
        guard isGood else { return false }
        accounts[Holder(key)] = account
        tenants[key.tenant] = tenant
        return true
    }

    mutating func giveBack(_ key: UploadKey, _ byteCount: Int) {
        accounts[Holder(key)]?.byteCount -= Int64(byteCount)
        tenants[key.tenant]?.byteCount -= Int64(byteCount)
    }

    /// An upload has ended.
    mutating func release(_ upload: UploadTable.Upload, of key: UploadKey) {
        if case .finished = upload.stage { return }
        giveBack(key, upload.parts.values.reduce(0, +))
        accounts[Holder(key)]?.uploadCount -= 1
        tenants[key.tenant]?.uploadCount -= 1
        if accounts[Holder(key)]?.uploadCount == 0 { accounts[Holder(key)] = nil }
        if tenants[key.tenant]?.uploadCount == 0 { tenants[key.tenant] = nil }
    }
}
