package import PlatformCore
internal import Synchronization

/// Files that come in parts.
extension TenantObjects {
    /// Keeps a part of an upload, for an hour at least after the last one came, also when the process ends meanwhile.
    ///
    /// Parts are of one size, a multiple of 1 KiB and at most 512 KiB, but for the last; they come in any order and
    /// more than once. Where there is no room for one the whole upload is given up, and its parts are removed.
    package func save(_ bytes: [UInt8], part: Int, of key: UploadKey, now: Timestamp) async throws(UploadError) {
        let begun = state.withLock { state in
            Result { () throws(UploadError) in
                try state.table.begin(key, part: part, byteCount: bytes.count, now: now)
            }
        }
        guard let writing = try begun.get() else { return }
        do throws(ObjectError) {
            let objects = try await byteCount(of: key.tenant)
            let underWay = state.withLock { $0.table.byteCount(of: key.tenant) } - Int64(bytes.count)
            guard hasRoom(key.tenant, objects + underWay, Int64(bytes.count)) else {
                throw ObjectError(.full, "no room for a part")
            }
            try await threads.run { [uploads] in
                try uploads.write(bytes, part: part, of: writing.name, key, isAgain: writing.isAgain, now: now)
            }
        } catch {
            await ended(part, of: key, byteCount: bytes.count, error)
            throw .store(error)
        }
        await ended(part, of: key, byteCount: bytes.count, nil)
    }

    private func ended(_ part: Int, of key: UploadKey, byteCount: Int, _ error: ObjectError?) async {
        let gone = state.withLock { state in
            if error?.code == .full { _ = state.table.abandon(key) }
            return state.table.end(key, part: part, byteCount: byteCount, isWritten: error == nil)
        }
        // What stays on a disk that fails is found by the next start.
        if let gone { try? await threads.run { [uploads] in try uploads.remove(gone) } }
    }

    /// Forgets an upload that nobody goes on with, and its parts.
    package func abandon(_ key: UploadKey) async {
        guard let name = state.withLock({ $0.table.abandon(key) }) else { return }
        // What stays on a disk that fails is found by the next start.
        try? await threads.run { [uploads] in try uploads.remove(name) }
    }

    /// Makes an object of an upload; asked again it answers the same for as long as it was kept.
    ///
    /// One that cannot be put now may be tried again; one that there is no room for is forgotten with its parts.
    package func finish(
        _ key: UploadKey,
        partCount: Int,
        now: Timestamp
    ) async throws(UploadError) -> UploadedObject {
        let finishing = try state.withLock { state in
            Result { () throws(UploadError) in
                try state.table.finish(key, partCount: partCount, now: now)
            }
        }.get()
        switch finishing {
        case .done(let object): return object
        case .pack(let object, let partBytes):
            do throws(ObjectError) {
                try await threads.run { [uploads] in
                    try uploads.pack(object.name, key, partBytes: partBytes, byteCount: object.byteCount, now: now)
                }
            } catch {
                await giveUp(key, object.name)
                throw .store(error)
            }
            return try await put(object, of: key, now: now)
        case .put(let object): return try await put(object, of: key, now: now)
        }
    }

    private func put(_ object: UploadedObject, of key: UploadKey, now: Timestamp) async throws(UploadError)
        -> UploadedObject
    {
        let name = ObjectKey(key.tenant, object.name)
        do throws(ObjectError) {
            if let file = try await threads.run({ [uploads] in uploads.file(of: object) }) {
                try await put(file, as: name)
            } else {
                // The process before put it, or lost it.
                _ = try await store.byteCount(of: name)
            }
        } catch {
            switch error.code {
            case .busy, .unavailable: state.withLock { $0.table.postpone(object, of: key) }
            case .full: await giveUp(key, object.name)
            case .notFound:
                await giveUp(key, object.name)
                throw .partMissing(0)
            }
            throw .store(error)
        }
        state.withLock { $0.table.note(object, for: key) }
        // Without the note a process that starts asks the store what became of it.
        try? await threads.run { [uploads] in try uploads.finish(object, key, now: now) }
        return object
    }

    private func giveUp(_ key: UploadKey, _ name: ObjectName) async {
        state.withLock { $0.table.forget(key) }
        // What stays on a disk that fails is found by the next start.
        try? await threads.run { [uploads] in try uploads.remove(name) }
    }
}
