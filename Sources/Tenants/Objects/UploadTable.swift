package import PlatformCore

/// Names an upload: clients choose the number.
package struct UploadKey: Hashable, Sendable {
    package let tenant: TenantNumber
    package let account: AccountNumber
    package let fileID: Int64

    package init(tenant: TenantNumber, account: AccountNumber, fileID: Int64) {
        self.tenant = tenant
        self.account = account
        self.fileID = fileID
    }
}

/// An upload that became an object.
package struct UploadedObject: Hashable, Sendable {
    package let name: ObjectName
    package let byteCount: Int64
}

/// Which parts of which uploads are there; a value that decides, and touches no file.
package struct UploadTable {
    /// The most bytes of a part.
    package static let partBytesMax = 512 << 10
    /// The unit of all parts but the last, in bytes.
    package static let partBytesUnit = 1 << 10
    /// The most parts of a file, which is therefore no longer than 2,000 MiB.
    package static let partCountMax = 4_000
    /// How long an upload is kept after its last part: an hour.
    package static let keptMilliseconds: Int64 = 3_600_000
    /// Uploads of one account at a time.
    package static let uploadCountMax = 32
    /// Bytes of one account's uploads that are no objects yet.
    package static let accountBytesMax: Int64 = 4 << 30
    /// Uploads of all accounts that are kept in mind, those that became objects within the hour included.
    static let keptCountMax = 200_000

    private struct Upload {
        /// The name that the object will have, and the file until then.
        let name: ObjectName
        var parts: [Int: Int] = [:]
        /// Parts that are being written.
        var writingCount = 0
        var touchedAt: Timestamp
        var stage = Stage.open
    }

    private enum Stage: Equatable {
        case open
        case finishing
        case finished(UploadedObject)
    }

    /// An account's share.
    private struct Holder: Hashable {
        let tenant: TenantNumber
        let account: AccountNumber

        init(_ key: UploadKey) {
            tenant = key.tenant
            account = key.account
        }
    }

    /// How much an account has under way.
    private struct Holding {
        var uploadCount = 0
        var byteCount: Int64 = 0
    }

    private var uploads: [UploadKey: Upload] = [:]
    private var holdings: [Holder: Holding] = [:]
}

extension UploadTable {
    /// Lets a part be written to the file of a name; `nil` where the upload is an object already.
    mutating func begin(
        _ key: UploadKey,
        part: Int,
        byteCount: Int,
        now: Timestamp
    ) throws(UploadError) -> ObjectName? {
        guard (0..<Self.partCountMax).contains(part), (1...Self.partBytesMax).contains(byteCount) else {
            throw .partInvalid
        }
        var holding = holdings[Holder(key)] ?? Holding()
        var upload = uploads[key] ?? Upload(name: .random(), touchedAt: now)
        switch upload.stage {
        case .finished: return nil
        case .finishing: throw .tooMuch
        case .open: break
        }
        if uploads[key] == nil {
            guard holding.uploadCount < Self.uploadCountMax, uploads.count < Self.keptCountMax else { throw .tooMuch }
            holding.uploadCount += 1
        }
        let added = Int64(byteCount - (upload.parts[part] ?? 0))
        guard holding.byteCount + added <= Self.accountBytesMax else { throw .tooMuch }
        holding.byteCount += added
        // What is being written is there in part at most, until `end` says that it is.
        upload.parts[part] = nil
        upload.writingCount += 1
        upload.touchedAt = now
        uploads[key] = upload
        holdings[Holder(key)] = holding
        return upload.name
    }

    /// A part that was begun is written, or could not be.
    mutating func end(_ key: UploadKey, part: Int, byteCount: Int, isWritten: Bool) {
        guard var upload = uploads[key] else { return }
        upload.writingCount -= 1
        // Whoever writes a part twice at once has counted it twice.
        if !isWritten || upload.parts[part] != nil {
            holdings[Holder(key)]?.byteCount -= Int64(upload.parts[part] ?? byteCount)
        }
        if isWritten { upload.parts[part] = byteCount }
        uploads[key] = upload
    }

    /// What is to be done for an upload to become an object.
    enum Finishing: Equatable {
        /// It is one.
        case done(UploadedObject)
        /// Its parts are to be moved together: all are of one size, but the last.
        case pack(ObjectName, partBytes: Int, byteCount: Int64)
    }

    mutating func finish(_ key: UploadKey, partCount: Int, now: Timestamp) throws(UploadError) -> Finishing {
        guard (1...Self.partCountMax).contains(partCount) else { throw .partsInvalid }
        guard var upload = uploads[key] else { throw .partMissing(0) }
        switch upload.stage {
        case .finished(let object): return .done(object)
        case .finishing: throw .tooMuch
        case .open: break
        }
        guard upload.writingCount == 0 else { throw .tooMuch }
        var sizes: [Int] = []
        for part in 0..<partCount {
            guard let size = upload.parts[part] else { throw .partMissing(part) }
            sizes.append(size)
        }
        let (first, last) = (sizes[0], sizes[partCount - 1])
        guard upload.parts.count == partCount, last <= first, sizes.dropLast().allSatisfy({ $0 == first }),
            partCount == 1 || first.isMultiple(of: Self.partBytesUnit)
        else { throw .partsInvalid }
        upload.stage = .finishing
        upload.touchedAt = now
        uploads[key] = upload
        return .pack(upload.name, partBytes: first, byteCount: Int64(first) * Int64(partCount - 1) + Int64(last))
    }

    /// An upload is an object now, and keeps being found for as long as it would have been kept.
    mutating func note(_ object: UploadedObject, for key: UploadKey) {
        guard var upload = uploads[key] else { return }
        release(upload, of: key)
        upload.parts = [:]
        upload.stage = .finished(object)
        uploads[key] = upload
    }

    /// Forgets an upload that could not become an object, and answers the name of its file.
    @discardableResult
    mutating func forget(_ key: UploadKey) -> ObjectName? {
        guard let upload = uploads[key] else { return nil }
        if case .finished = upload.stage { return nil }
        uploads[key] = nil
        release(upload, of: key)
        return upload.name
    }

    /// Forgets uploads that nobody went on with, and answers the names of their files.
    mutating func expire(now: Timestamp) -> [ObjectName] {
        let oldest = now.advanced(byMilliseconds: -Self.keptMilliseconds)
        var names: [ObjectName] = []
        for (key, upload) in uploads where upload.touchedAt < oldest && upload.writingCount == 0 {
            switch upload.stage {
            case .finishing: continue
            case .finished: uploads[key] = nil
            case .open:
                forget(key)
                names.append(upload.name)
            }
        }
        return names
    }

    private mutating func release(_ upload: Upload, of key: UploadKey) {
        if case .finished = upload.stage { return }
        let holder = Holder(key)
        guard var holding = holdings[holder] else { return }
        holding.uploadCount -= 1
        holding.byteCount -= upload.parts.values.reduce(0) { $0 + Int64($1) }
        holdings[holder] = holding.uploadCount > 0 ? holding : nil
    }
}
