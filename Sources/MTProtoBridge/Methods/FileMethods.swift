package import PlatformEngine
internal import MTProtoTL
internal import NIOCore
internal import PlatformCore
package import Tenants

/// Files as clients upload and fetch them.
extension MethodTable {
    /// Serves everything about files.
    ///
    /// `host` says where clients of the other doors reach the public port, such as `https://im.example.com`.
    package mutating func addFiles(
        _ objects: TenantObjects,
        chats: Chats,
        clock: any EngineClock,
        host: @escaping @Sendable () -> String
    ) {
        let desk = FileDesk(objects: objects, chats: chats, clock: clock, host: host)
        onAsync(TL.UploadSaveFilePart.self) { function, caller throws(RPCError) in
            try await desk.save(function.bytes, part: function.filePart, of: function.fileID, caller)
            return true
        }
        onAsync(TL.UploadSaveBigFilePart.self) { function, caller throws(RPCError) in
            // Minus one while the file is still being made.
            guard function.fileTotalParts == -1 || function.filePart < function.fileTotalParts else {
                throw .filePartInvalid
            }
            try await desk.save(function.bytes, part: function.filePart, of: function.fileID, caller)
            return true
        }
        onAsync(TL.UploadGetFile.self) { function, caller throws(RPCError) in try await desk.read(function, caller) }
        addMedia(desk)
        addPhotos(desk, chats)
    }
}

/// What becomes of the files that clients upload and name.
struct FileDesk: Sendable {
    /// The most bytes of one answer.
    private static let readBytesMax: Int32 = 1 << 20

    let objects: TenantObjects
    let chats: Chats
    let clock: any EngineClock
    /// Where clients of the other doors reach the public port.
    let host: @Sendable () -> String

    func save(_ bytes: TLBytes, part: Int32, of fileID: Int64, _ caller: UserCaller) async throws(RPCError) {
        do throws(UploadError) {
            let key = UploadKey(tenant: caller.tenant.number, account: caller.account, fileID: fileID)
            try await objects.save(Array(bytes.readableBytesView), part: Int(part), of: key, now: clock.now)
        } catch {
            throw RPCError(error)
        }
    }

    /// A range of a file that the caller was told of; past its end there is nothing.
    func read(_ function: TL.UploadGetFile, _ caller: UserCaller) async throws(RPCError) -> TL.UploadFile {
        let unit: Int32 = function.precise ? 1 << 10 : 4 << 10
        guard (1...Self.readBytesMax).contains(function.limit), function.limit.isMultiple(of: unit) else {
            throw .limitInvalid
        }
        guard function.offset >= 0, function.offset.isMultiple(of: Int64(unit)) else { throw .offsetInvalid }
        let (key, type) = try await file(function.location, caller)
        let bytes: [UInt8]
        do throws(ObjectError) {
            let (offset, limit) = (function.offset, Int(function.limit))
            bytes = try await objects.read(key, from: offset, countMax: limit)
        } catch {
            throw RPCError(error)
        }
        return .file(.init(type: .init(mimeType: type), mtime: 0, bytes: ByteBuffer(bytes: bytes)))
    }

    private func file(
        _ location: TL.InputFileLocation,
        _ caller: UserCaller
    ) async throws(RPCError) -> (key: ObjectKey, mimeType: String) {
        if case .inputPeerPhotoFileLocation(let portrait) = location {
            let address = try await self.portrait(portrait, caller)
            return (address.key, MediaType(fileName: address.fileName).name)
        }
        let media = try reference(location, caller).media(in: caller.tenant.number)
        return (media.address.key, media.mimeType)
    }

    private func reference(
        _ location: TL.InputFileLocation,
        _ caller: UserCaller
    ) throws(RPCError) -> FileReference {
        let viewer = caller.viewer
        switch location {
        case .inputPhotoFileLocation(let photo):
            return try viewer.file(photo.id, photo.accessHash, photo.fileReference)
        case .inputDocumentFileLocation(let document):
            // Documents have no small pictures.
            guard document.thumbSize.isEmpty else { throw .locationInvalid }
            return try viewer.file(document.id, document.accessHash, document.fileReference)
        case .inputFileLocation, .inputEncryptedFileLocation, .inputSecureFileLocation, .inputTakeoutFileLocation,
            .inputPhotoLegacyFileLocation, .inputPeerPhotoFileLocation, .inputStickerSetThumb:
            throw .locationInvalid
        }
    }
}

extension TL.StorageFileType {
    fileprivate init(mimeType: String) {
        self =
            switch mimeType {
            case "image/jpeg": .fileJpeg
            case "image/png": .filePng
            case "image/gif": .fileGif
            case "image/webp": .fileWebp
            case "application/pdf": .filePdf
            case "audio/mpeg": .fileMp3
            case "video/mp4": .fileMp4
            case "video/quicktime": .fileMov
            default: .fileUnknown
            }
    }
}
