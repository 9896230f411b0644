// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `upload.File`.
    package enum UploadFile: TLValue {
        case file(UploadFileFields)
        indirect case fileCdnRedirect(UploadFileCdnRedirect)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x096a18d5: self = .file(try UploadFileFields(readingFields: &reader))
            case 0xf18cda44: self = .fileCdnRedirect(try UploadFileCdnRedirect(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .file(let value): value.write(to: &writer)
            case .fileCdnRedirect(let value): value.write(to: &writer)
            }
        }
    }

    /// `upload.fileCdnRedirect#f18cda44`, a `upload.File`.
    package struct UploadFileCdnRedirect: TLConstructor {
        package var dcID: Int32
        package var fileToken: TLBytes
        package var encryptionKey: TLBytes
        package var encryptionIv: TLBytes
        package var fileHashes: [FileHash]

        package static var id: UInt32 { 0xf18cda44 }

        package init(
            dcID: Int32,
            fileToken: TLBytes,
            encryptionKey: TLBytes,
            encryptionIv: TLBytes,
            fileHashes: [FileHash]
        ) {
            self.dcID = dcID
            self.fileToken = fileToken
            self.encryptionKey = encryptionKey
            self.encryptionIv = encryptionIv
            self.fileHashes = fileHashes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            dcID = try Int32(reading: &reader)
            fileToken = try TLBytes(reading: &reader)
            encryptionKey = try TLBytes(reading: &reader)
            encryptionIv = try TLBytes(reading: &reader)
            fileHashes = try [FileHash](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            dcID.write(to: &writer)
            fileToken.write(to: &writer)
            encryptionKey.write(to: &writer)
            encryptionIv.write(to: &writer)
            fileHashes.write(to: &writer)
        }
    }

    /// `upload.file#096a18d5`, a `upload.File`.
    package struct UploadFileFields: TLConstructor {
        package var type: StorageFileType
        package var mtime: Int32
        package var bytes: TLBytes

        package static var id: UInt32 { 0x096a18d5 }

        package init(type: StorageFileType, mtime: Int32, bytes: TLBytes) {
            self.type = type
            self.mtime = mtime
            self.bytes = bytes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            type = try StorageFileType(reading: &reader)
            mtime = try Int32(reading: &reader)
            bytes = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            type.write(to: &writer)
            mtime.write(to: &writer)
            bytes.write(to: &writer)
        }
    }
}
