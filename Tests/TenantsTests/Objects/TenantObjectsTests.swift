import Foundation
import PlatformCore
import Synchronization
import Tenants
import TestSupport
import Testing

@Suite struct TenantObjectsTests {
    private static let unit = 1 << 10
    private let bench: ObjectBench
    private let objects: TenantObjects
    private let tenant = ObjectBench.tenant
    private let now = Timestamp(rawValue: 1_700_000_000_000)

    init() throws {
        bench = try ObjectBench()
        objects = try bench.objects()
    }

    @Test(arguments: [1, 1_023, 4_096, 5_000, 300_000])
    func `parts that come in any order make the file they were cut from`(byteCount: Int) async throws {
        let bytes = patterned(byteCount)
        for (partBytes, fileID) in [(1 << 10, 1), (64 << 10, 2), (512 << 10, 3)] as [(Int, Int64)] {
            let key = bench.upload(fileID)
            let partCount = (byteCount + partBytes - 1) / partBytes
            for part in (0..<partCount).shuffled() { try await save(bytes, part, partBytes, to: key) }
            let object = try await objects.finish(key, partCount: partCount, now: now)
            #expect(object.byteCount == Int64(byteCount))
            #expect(try await read(object) == bytes, "parts of \(partBytes)")
        }
        #expect(try await objects.byteCount(of: tenant) == Int64(3 * byteCount))
        #expect(try bench.uploadFileCount() == 0)
    }

    @Test func `parts come side by side, and some more than once`() async throws {
        let bytes = patterned(200_000)
        let key = bench.upload(1)
        try await withThrowingTaskGroup { group in
            for part in (0..<49).flatMap({ [$0, $0 * 7 % 49] }) {
                group.addTask { try await save(bytes, part, 4 << 10, to: key) }
            }
            try await group.waitForAll()
        }
        let object = try await objects.finish(key, partCount: 49, now: now)
        #expect(try await read(object) == bytes)
        #expect(try await objects.finish(key, partCount: 49, now: now) == object)
        // A part whose answer was lost is sent again, and changes nothing.
        try await objects.save(patterned(4 << 10, seed: 9), part: 0, of: key, now: now)
        #expect(try await read(object) == bytes)
    }

    @Test func `what is no file is refused by name`() async throws {
        let key = bench.upload(1)
        #expect(await refusal { try await objects.finish(key, partCount: 1, now: now) } == .partMissing(0))
        for part in [-1, UploadTable.partCountMax] {
            #expect(await refusal { try await objects.save([1], part: part, of: key, now: now) } == .partInvalid)
        }
        for count in [0, UploadTable.partBytesMax + 1] {
            let bytes = patterned(count)
            #expect(await refusal { try await objects.save(bytes, part: 0, of: key, now: now) } == .partInvalid)
        }
        for part in [0, 1, 3] { try await objects.save(patterned(Self.unit), part: part, of: key, now: now) }
        #expect(await refusal { try await objects.finish(key, partCount: 4, now: now) } == .partMissing(2))
        #expect(await refusal { try await objects.finish(key, partCount: 2, now: now) } == .partsInvalid)
        #expect(await refusal { try await objects.finish(key, partCount: 0, now: now) } == .partsInvalid)
        try await objects.save(patterned(2 * Self.unit), part: 2, of: key, now: now)
        #expect(await refusal { try await objects.finish(key, partCount: 4, now: now) } == .partsInvalid)
        try await objects.save(patterned(Self.unit), part: 2, of: key, now: now)
        #expect(try await objects.finish(key, partCount: 4, now: now).byteCount == Int64(4 * Self.unit))
    }

    @Test func `an upload that is given up leaves nothing, and one that became an object stays`() async throws {
        let (left, done) = (bench.upload(1), bench.upload(2))
        for _ in 0...UploadTable.uploadCountMax {
            try await objects.save([1], part: 0, of: left, now: now)
            await objects.abandon(left)
        }
        #expect(try bench.uploadFileCount() == 0)
        try await objects.save([2], part: 0, of: done, now: now)
        let object = try await objects.finish(done, partCount: 1, now: now)
        await objects.abandon(done)
        #expect(try await objects.finish(done, partCount: 1, now: now) == object)
        #expect(try await read(object) == [2])
    }

    @Test func `uploads of others under the same number are others`() async throws {
        let (mine, theirs) = (bench.upload(1), bench.upload(1, account: 8))
        try await objects.save([1], part: 0, of: mine, now: now)
        try await objects.save([2], part: 0, of: theirs, now: now)
        #expect(try await read(objects.finish(mine, partCount: 1, now: now)) == [1])
        #expect(try await read(objects.finish(theirs, partCount: 1, now: now)) == [2])
    }

    @Test func `an upload is kept for an hour after its last part, and an object for ever`() async throws {
        let (left, done) = (bench.upload(1), bench.upload(2))
        try await objects.save([1], part: 0, of: left, now: now)
        try await objects.save([2], part: 0, of: done, now: now)
        let object = try await objects.finish(done, partCount: 1, now: now)
        try await objects.sweep(now: now.advanced(byMilliseconds: UploadTable.keptMilliseconds))
        #expect(try bench.uploadFileCount() == 1)
        let later = now.advanced(byMilliseconds: UploadTable.keptMilliseconds + 1)
        try await objects.sweep(now: later)
        #expect(try bench.uploadFileCount() == 0)
        #expect(await refusal { try await objects.finish(left, partCount: 1, now: later) } == .partMissing(0))
        #expect(try await read(object) == [2])
    }

    @Test func `objects are counted again by the next process`() async throws {
        try await objects.save(patterned(5_000), part: 0, of: bench.upload(2), now: now)
        let object = try await objects.finish(bench.upload(2), partCount: 1, now: now)
        let next = try bench.objects()
        #expect(next.knownByteCount(of: tenant) == nil)
        #expect(try await next.byteCount(of: tenant) == 5_000)
        try await next.remove(ObjectKey(tenant, object.name))
        try await next.remove(ObjectKey(tenant, object.name))
        #expect(try await next.byteCount(of: tenant) == 0)
    }

    @Test func `what a deleted tenant left goes with the next sweep`() async throws {
        try await objects.save([1], part: 0, of: bench.upload(1), now: now)
        let key = ObjectKey(tenant, try await objects.finish(bench.upload(1), partCount: 1, now: now).name)
        try await objects.sweep(now: now)
        #expect(try await objects.byteCount(of: key) == 1)
        try await objects.save([1], part: 0, of: bench.upload(2), now: now)
        objects.removeLater([tenant])
        try await objects.sweep(now: now)
        #expect(try bench.uploadFiles().isEmpty)
        await #expect(throws: ObjectError.self) { try await objects.byteCount(of: key) }
        #expect(try await objects.byteCount(of: tenant) == 0)
    }

    @Test func `a tenant without room for more is told so, and what it has stays`() async throws {
        bench.room.withLock { $0 = 6_500 }
        try await objects.save(patterned(5_000), part: 0, of: bench.upload(1), now: now)
        let object = try await objects.finish(bench.upload(1), partCount: 1, now: now)
        let second = await refusal { try await objects.save(patterned(2_000), part: 0, of: bench.upload(2), now: now) }
        guard case .store(let error) = second else {
            Issue.record("\(String(describing: second))")
            return
        }
        #expect(error.code == .full)
        #expect(try await read(object) == patterned(5_000))
        // What is under way counts, and an upload that does not fit is given up whole.
        try await objects.save(patterned(Self.unit), part: 0, of: bench.upload(3), now: now)
        let third = await refusal {
            try await objects.save(patterned(Self.unit), part: 1, of: bench.upload(3), now: now)
        }
        #expect(third != nil)
        #expect(try bench.uploadFileCount() == 0)
        #expect(await refusal { try await objects.finish(bench.upload(3), partCount: 1, now: now) } == .partMissing(0))
        try await objects.save(patterned(Self.unit), part: 0, of: bench.upload(3), now: now)
        #expect(try await objects.finish(bench.upload(3), partCount: 1, now: now).byteCount == Int64(Self.unit))
    }

    @Test(.enabled(if: geteuid() == 0, "mounting a small file system takes root"))
    func `a full disk is told by name, and nothing half stays on it`() async throws {
        let disk = try #require(try SmallDisk(at: bench.path + "/uploads", megabytes: 2))
        let objects = try bench.objects()
        let before = disk.bytesLeft
        let part = patterned(UploadTable.partBytesMax)
        var error: UploadError?
        for index in 0..<8 where error == nil {
            error = await refusal { try await objects.save(part, part: index, of: bench.upload(1), now: now) }
        }
        guard case .store(let error)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error.code == .full)
        #expect(try bench.uploadFiles().isEmpty)
        #expect(disk.bytesLeft == before)
        try await objects.save([1], part: 0, of: bench.upload(1), now: now)
    }

    @Test func `an account has so many uploads at a time, and more once those are done`() async throws {
        for fileID in 0..<Int64(UploadTable.uploadCountMax) {
            try await objects.save([1], part: 0, of: bench.upload(fileID), now: now)
        }
        #expect(await refusal { try await objects.save([1], part: 0, of: bench.upload(99), now: now) } == .tooMuch)
        try await objects.save([1], part: 0, of: bench.upload(99, account: 8), now: now)
        _ = try await objects.finish(bench.upload(0), partCount: 1, now: now)
        try await objects.save([1], part: 0, of: bench.upload(99), now: now)
    }
}

extension TenantObjectsTests {
    private func save(_ bytes: [UInt8], _ part: Int, _ partBytes: Int, to key: UploadKey) async throws {
        let end = min((part + 1) * partBytes, bytes.count)
        try await objects.save(Array(bytes[part * partBytes..<end]), part: part, of: key, now: now)
    }

    private func read(_ object: UploadedObject) async throws -> [UInt8] {
        try await objects.read(ObjectKey(tenant, object.name), from: 0, countMax: .max)
    }

    private func refusal<Value>(_ body: () async throws -> Value) async -> UploadError? {
        do {
            _ = try await body()
            return nil
        } catch {
            return error as? UploadError
        }
    }
}
