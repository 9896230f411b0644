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
    /// Uploads of one tenant at a time.
    package static let tenantUploadCountMax = 10_000
    /// Bytes of one tenant's uploads that are no objects yet.
    package static let tenantBytesMax: Int64 = 64 << 30
    /// Uploads of all accounts that are kept in mind, those that became objects within the hour included.
    static let keptCountMax = 200_000

    struct Upload {
        /// The name that the object will have, and the file until then.
        let name: ObjectName
        var parts: [Int: Int] = [:]
        /// Parts that are being written.
        var writingCount = 0
        var touchedAt: Timestamp
        var stage = Stage.open
    }

    enum Stage: Equatable {
        case open
        /// There is no room for it: it goes once nobody writes to it any more.
        case abandoned
        case finishing
        /// Its file is that of the object, which is still to be put.
        case packed(UploadedObject)
        case finished(UploadedObject)
    }

    var uploads: [UploadKey: Upload] = [:]
    var holdings = UploadHoldings()
}

extension UploadTable {
    /// Where a part is to be written.
    struct Writing: Equatable {
        let name: ObjectName
        /// Whether it is there already, which it is not while it is written anew.
        let isAgain: Bool
    }

    /// Lets a part be written to the file of a name; `nil` where the upload is an object already.
    mutating func begin(
        _ key: UploadKey,
        part: Int,
        byteCount: Int,
        now: Timestamp
    ) throws(UploadError) -> Writing? {
        guard (0..<Self.partCountMax).contains(part), (1...Self.partBytesMax).contains(byteCount) else {
            throw .partInvalid
        }
        var upload = uploads[key] ?? Upload(name: .random(), touchedAt: now)
        switch upload.stage {
        case .finished: return nil
        // A part whose answer was lost comes again, and is there.
        case .packed: return nil
        case .finishing, .abandoned: throw .tooMuch
        case .open: break
        }
        let isNew = uploads[key] == nil
        if isNew, uploads.count >= Self.keptCountMax { throw .tooMuch }
        let before = upload.parts[part]
        guard holdings.take(key, byteCount - (before ?? 0), isNew: isNew) else { throw .tooMuch }
        // What is being written is there in part at most, until `end` says that it is.
        upload.parts[part] = nil
        upload.writingCount += 1
        upload.touchedAt = now
        uploads[key] = upload
        return Writing(name: upload.name, isAgain: before != nil)
    }

    /// A part that was begun is written, or could not be.
    ///
    /// Answers the name of an upload that was abandoned meanwhile, once nobody writes to it: its files can go.
    mutating func end(_ key: UploadKey, part: Int, byteCount: Int, isWritten: Bool) -> ObjectName? {
        guard var upload = uploads[key] else { return nil }
        upload.writingCount -= 1
        // Whoever writes a part twice at once has counted it twice.
        if !isWritten || upload.parts[part] != nil {
            holdings.giveBack(key, upload.parts[part] ?? byteCount)
        }
        if isWritten { upload.parts[part] = byteCount }
        uploads[key] = upload
        guard upload.stage == .abandoned, upload.writingCount == 0 else { return nil }
        forget(key)
        return upload.name
    }

    /// Nobody goes on with an upload, or there is no room for it: no more parts of it are taken.
    ///
    /// Answers the name of its files, unless somebody still writes to them.
    mutating func abandon(_ key: UploadKey) -> ObjectName? {
        guard let upload = uploads[key] else { return nil }
        switch upload.stage {
        case .finishing, .finished, .abandoned: return nil
        case .open, .packed: break
        }
        guard upload.writingCount == 0 else {
            uploads[key]?.stage = .abandoned
            return nil
        }
        forget(key)
        return upload.name
    }

    /// What is to be done for an upload to become an object.
    enum Finishing: Equatable {
        /// It is one.
        case done(UploadedObject)
        /// Its parts are to be moved together first: all are of one size, but the last.
        case pack(UploadedObject, partBytes: Int)
        /// It is to be put, unless it was.
        case put(UploadedObject)
    }

    mutating func finish(_ key: UploadKey, partCount: Int, now: Timestamp) throws(UploadError) -> Finishing {
        guard (1...Self.partCountMax).contains(partCount) else { throw .partsInvalid }
        guard var upload = uploads[key] else { throw .partMissing(0) }
        upload.touchedAt = now
        switch upload.stage {
        case .finished(let object): return .done(object)
        case .finishing, .abandoned: throw .tooMuch
        case .packed(let object):
            upload.stage = .finishing
            uploads[key] = upload
            return .put(object)
        case .open: break
        }
        guard upload.writingCount == 0 else { throw .tooMuch }
        let sizes = try Self.sizes(of: upload.parts, partCount: partCount)
        upload.stage = .finishing
        uploads[key] = upload
        let byteCount = sizes.reduce(0) { $0 + Int64($1) }
        return .pack(UploadedObject(name: upload.name, byteCount: byteCount), partBytes: sizes[0])
    }

    private static func sizes(of parts: [Int: Int], partCount: Int) throws(UploadError) -> [Int] {
        var sizes: [Int] = []
        for part in 0..<partCount {
            guard let size = parts[part] else { throw .partMissing(part) }
            sizes.append(size)
        }
        let (first, last) = (sizes[0], sizes[partCount - 1])
        guard parts.count == partCount, last <= first, sizes.dropLast().allSatisfy({ $0 == first }),
            partCount == 1 || first.isMultiple(of: partBytesUnit)
        else { throw .partsInvalid }
        return sizes
    }

    /// The file of an upload is as it will be, but could not be put yet: that may be tried again.
    mutating func postpone(_ object: UploadedObject, of key: UploadKey) {
        uploads[key]?.stage = .packed(object)
    }

    /// An upload is an object now, and keeps being found for as long as it would have been kept.
    mutating func note(_ object: UploadedObject, for key: UploadKey) {
        guard var upload = uploads[key] else { return }
        holdings.release(upload, of: key)
        upload.parts = [:]
        upload.stage = .finished(object)
        uploads[key] = upload
    }

    /// Forgets an upload that could not become an object.
    mutating func forget(_ key: UploadKey) {
        guard let upload = uploads.removeValue(forKey: key) else { return }
        holdings.release(upload, of: key)
    }
}
