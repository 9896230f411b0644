package import PlatformEngine
internal import MTProtoTL
internal import NIOCore
internal import PlatformCore
package import Tenants

/// Files as clients upload and fetch them.
extension MethodTable {
    package mutating func addFiles(_ objects: TenantObjects, clock: any EngineClock) {
        let desk = FileDesk(objects: objects, clock: clock)
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
    }
}

/// What becomes of the files that clients upload and name.
struct FileDesk: Sendable {
    /// The most bytes of one answer.
    private static let readBytesMax: Int32 = 1 << 20

    let objects: TenantObjects
    let clock: any EngineClock

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
        let media = try file(function.location, caller).media(in: caller.tenant.number)
        let bytes: [UInt8]
        do throws(ObjectError) {
            let (offset, limit) = (function.offset, Int(function.limit))
            bytes = try await objects.read(media.address.key, from: offset, countMax: limit)
        } catch {
            throw RPCError(error)
        }
        return .file(.init(type: .init(mimeType: media.mimeType), mtime: 0, bytes: ByteBuffer(bytes: bytes)))
    }

    private func file(_ location: TL.InputFileLocation, _ caller: UserCaller) throws(RPCError) -> FileReference {
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

extension FileDesk {
    /// What a client wants to say that is a file: one it uploaded, or one it was told of.
    func media(
        _ input: TL.InputMedia,
        caption: String,
        _ caller: UserCaller
    ) async throws(RPCError) -> SpokenMedia {
        switch input {
        case .inputMediaUploadedPhoto(let photo):
            let (object, name) = try await finish(photo.file, caller)
            guard let size = try await imageSize(of: object, caller) else { throw .photoInvalidDimensions }
            let mimeType = MediaType(fileName: name).name
            return media(.photo(size), object, name, mimeType, caption, caller)
        case .inputMediaUploadedDocument(let document):
            let (object, sentName) = try await finish(document.file, caller)
            let (kind, givenName) = document.attributes.said
            let name = givenName ?? sentName
            return media(kind, object, name, String(document.mimeType.prefix(100)), caption, caller)
        case .inputMediaPhoto(let photo):
            guard case .inputPhoto(let file) = photo.id else { throw .mediaEmpty }
            return try known(file.id, file.accessHash, file.fileReference, caption, caller)
        case .inputMediaDocument(let document):
            guard case .inputDocument(let file) = document.id else { throw .mediaEmpty }
            return try known(file.id, file.accessHash, file.fileReference, caption, caller)
        case .inputMediaEmpty: throw .mediaEmpty
        case .inputMediaGeoPoint, .inputMediaContact, .inputMediaVenue, .inputMediaPhotoExternal,
            .inputMediaDocumentExternal, .inputMediaGeoLive, .inputMediaPoll, .inputMediaDice, .inputMediaWebPage:
            throw .mediaInvalid
        }
    }

    private func media(
        _ kind: SpokenMedia.Kind,
        _ object: UploadedObject,
        _ name: String,
        _ mimeType: String,
        _ caption: String,
        _ caller: UserCaller
    ) -> SpokenMedia {
        let address = ObjectAddress(ObjectKey(caller.tenant.number, object.name), fileName: name)
        return SpokenMedia(kind, address, byteCount: object.byteCount, mimeType: mimeType, caption: caption)
    }

    private func known(
        _ id: Int64,
        _ accessHash: Int64,
        _ reference: TLBytes,
        _ caption: String,
        _ caller: UserCaller
    ) throws(RPCError) -> SpokenMedia {
        var media = try caller.viewer.file(id, accessHash, reference).media(in: caller.tenant.number)
        media.caption = caption
        return media
    }

    /// Makes an object of an upload; clients give whole paths as names.
    private func finish(_ file: TL.InputFile, _ caller: UserCaller) async throws(RPCError) -> (UploadedObject, String) {
        let (id, parts, path) =
            switch file {
            case .inputFile(let small): (small.id, small.parts, small.name)
            case .inputFileBig(let big): (big.id, big.parts, big.name)
            }
        let key = UploadKey(tenant: caller.tenant.number, account: caller.account, fileID: id)
        do throws(UploadError) {
            let object = try await objects.finish(key, partCount: Int(parts), now: clock.now)
            return (object, fileName(of: path))
        } catch {
            throw RPCError(error)
        }
    }

    private func imageSize(of object: UploadedObject, _ caller: UserCaller) async throws(RPCError) -> ImageSize? {
        do throws(ObjectError) {
            let key = ObjectKey(caller.tenant.number, object.name)
            return ImageSize(head: try await objects.read(key, from: 0, countMax: ImageSize.headBytesMax))
        } catch {
            throw RPCError(error)
        }
    }
}

/// The last part of a path, as a file's name.
private func fileName(of path: String) -> String {
    let name = path.split { $0 == "/" || $0 == "\\" }.last ?? ""
    return String(name.prefix(SpokenMedia.fileNameLettersMax))
}

extension [TL.DocumentAttribute] {
    /// What a document is, and how it is called.
    fileprivate var said: (SpokenMedia.Kind, String?) {
        var kind = SpokenMedia.Kind.document
        var name: String?
        for attribute in self {
            switch attribute {
            case .documentAttributeAudio(let audio) where audio.voice:
                kind = .voice(seconds: Swift.max(0, audio.duration))
            case .documentAttributeFilename(let said): name = fileName(of: said.fileName)
            default: continue
            }
        }
        return (kind, name)
    }
}

extension UserCaller {
    fileprivate var viewer: Viewer { Viewer(account: account, hash: AccessHash(of: tenant)) }
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

extension RPCError {
    fileprivate init(_ error: UploadError) {
        switch error {
        case .partInvalid: self = .filePartInvalid
        case .partsInvalid: self = .filePartsInvalid
        case .partMissing(let part): self = .filePartMissing(Int32(clamping: part))
        case .tooMuch: self = .floodWait(seconds: 1)
        case .store(let error): self.init(error)
        }
    }

    fileprivate init(_ error: ObjectError) {
        switch error.code {
        case .notFound: self = .locationInvalid
        case .full: self.init(400, "STORAGE_FULL")
        case .busy: self = .floodWait(seconds: 1)
        case .unavailable: self = .internalError
        }
    }
}
