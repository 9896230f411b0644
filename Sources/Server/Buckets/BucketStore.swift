internal import Crypto
internal import Foundation
internal import PlatformCore
internal import Tenants

/// Objects in a bucket of an S3-compatible service, under the paths that they have in a folder.
///
/// So the one is filled from the other with any tool that copies folders to buckets. What stands under a key is whole: a
/// bucket shows a file when all of it has come.
struct BucketStore: ObjectStore {
    /// Bytes that are hashed at once, on one of the threads.
    private static let hashedBytes = 1 << 20
    /// Keys of one page; services give no more.
    private static let pageCountMax = 1_000
    /// A page that is longer is none, in bytes.
    private static let pageBytesMax = 4 << 20
    /// Objects of a deleted tenant that are removed side by side.
    private static let removalCountMax = 8

    let client: BucketClient
    let threads: ObjectThreads

    private var prefix: String { client.configuration.prefix }

    func put(_ key: ObjectKey, _ file: SpooledFile) async throws(ObjectError) {
        let hash = try await hash(of: file)
        try await ask(.init(method: .put, key: path(of: key), body: .file(file, hash: hash)))
        try await threads.run { try FileManager.default.removeItem(atPath: file.path) }
    }

    func read(_ key: ObjectKey, from offset: Int64, countMax: Int) async throws(ObjectError) -> [UInt8] {
        precondition(offset >= 0 && countMax >= 0, "a range begins within the object")
        guard countMax > 0 else {
            _ = try await byteCount(of: key)
            return []
        }
        let (last, isPast) = offset.addingReportingOverflow(Int64(countMax) - 1)
        let range = "bytes=\(offset)-\(isPast ? Int64.max : last)"
        let request = BucketRequest(
            method: .get,
            key: path(of: key),
            headers: [("Range", range)],
            answerBytesMax: countMax
        )
        do throws(BucketError) {
            let answer = try await client.ask(request)
            // A service that knows no ranges answers with the beginning.
            guard answer.isPart || offset == 0 else { throw .unreachable("it does not understand ranges") }
            return answer.body
        } catch .refused(416, _) {
            return []
        } catch {
            throw error.objectError
        }
    }

    func byteCount(of key: ObjectKey) async throws(ObjectError) -> Int64 {
        let answer = try await ask(.init(method: .head, key: path(of: key)))
        guard let byteCount = answer.byteCount else {
            throw ObjectError(.unavailable, "the bucket does not say how long an object is")
        }
        return byteCount
    }

    func remove(_ key: ObjectKey) async throws(ObjectError) {
        do throws(ObjectError) {
            try await ask(.init(method: .delete, key: path(of: key)))
        } catch {
            guard error.code == .notFound else { throw error }
        }
    }

    func objects(of tenant: TenantNumber, after: ObjectName?, limit: Int) async throws(ObjectError) -> [StoredObject] {
        var found: [StoredObject] = []
        var last = after.map { path(of: ObjectKey(tenant, $0)) }
        while found.count < limit {
            let page = try await page(of: tenant, after: last, limit: min(limit - found.count, Self.pageCountMax))
            // What somebody else put beneath the prefix is none of ours.
            found += page.entries.compactMap { object($0, of: tenant) }
            guard page.isTruncated, let next = page.entries.last?.key else { break }
            // A service that does not go on would be asked for ever.
            guard next > last ?? "" else { throw ObjectError(.unavailable, "the bucket lists keys out of order") }
            last = next
        }
        return found
    }

    func removeAll(of tenant: TenantNumber) async throws(ObjectError) {
        while true {
            let objects = try await objects(of: tenant, after: nil, limit: Self.pageCountMax)
            guard !objects.isEmpty else { return }
            let failure = await withTaskGroup(of: ObjectError?.self) { group in
                for lane in 0..<Self.removalCountMax {
                    let names = objects.indices.filter { $0 % Self.removalCountMax == lane }.map { objects[$0].name }
                    group.addTask { await removed(names, of: tenant) }
                }
                return await group.reduce(nil) { $0 ?? $1 }
            }
            if let failure { throw failure }
        }
    }

    private func removed(_ names: [ObjectName], of tenant: TenantNumber) async -> ObjectError? {
        for name in names {
            do throws(ObjectError) {
                try await remove(ObjectKey(tenant, name))
            } catch {
                return error
            }
        }
        return nil
    }
}

extension BucketStore {
    private static let digitCount = 2

    private func path(of tenant: TenantNumber) -> String { "\(prefix)\(tenant.rawValue)/" }
    private func path(of key: ObjectKey) -> String {
        "\(path(of: key.tenant))\(key.name.text.prefix(Self.digitCount))/\(key.name.text)"
    }

    @discardableResult
    private func ask(_ request: BucketRequest) async throws(ObjectError) -> BucketAnswer {
        do throws(BucketError) {
            return try await client.ask(request)
        } catch {
            throw error.objectError
        }
    }

    private func page(of tenant: TenantNumber, after: String?, limit: Int) async throws(ObjectError) -> BucketPage {
        var query = [("list-type", "2"), ("prefix", path(of: tenant)), ("max-keys", String(limit))]
        if let after { query.append(("start-after", after)) }
        let request = BucketRequest(
            method: .get,
            query: query.map { (name: $0.0, value: $0.1) },
            answerBytesMax: Self.pageBytesMax
        )
        let answer = try await ask(request)
        guard let page = BucketPage(answer.body) else {
            throw ObjectError(.unavailable, "the bucket's list cannot be read")
        }
        return page
    }

    private func object(_ entry: BucketPage.Entry, of tenant: TenantNumber) -> StoredObject? {
        guard let name = entry.key.split(separator: "/").last.flatMap({ ObjectName($0) }), let putAt = entry.putAt,
            entry.key == path(of: ObjectKey(tenant, name))
        else { return nil }
        return StoredObject(name: name, byteCount: entry.byteCount, putAt: putAt)
    }

    private func hash(of file: SpooledFile) async throws(ObjectError) -> String {
        var hasher = SHA256()
        var offset: Int64 = 0
        while offset < file.byteCount {
            let bytes = try await threads.read(file, from: offset, countMax: Self.hashedBytes)
            guard !bytes.isEmpty else { throw ObjectError(.unavailable, "a file ended before its length") }
            hasher.update(data: bytes)
            offset += Int64(bytes.count)
        }
        return Hex.text(hasher.finalize())
    }
}
