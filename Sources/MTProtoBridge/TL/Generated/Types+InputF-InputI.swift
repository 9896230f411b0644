// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputFile`.
    package enum InputFile: TLValue {
        case inputFile(InputFileFields)
        case inputFileBig(InputFileBig)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xf52ff27f: self = .inputFile(try InputFileFields(readingFields: &reader))
            case 0xfa4f0bb5: self = .inputFileBig(try InputFileBig(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputFile(let value): value.write(to: &writer)
            case .inputFileBig(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputFileBig#fa4f0bb5`, a `InputFile`.
    package struct InputFileBig: TLConstructor {
        package var id: Int64
        package var parts: Int32
        package var name: String

        package static var id: UInt32 { 0xfa4f0bb5 }

        package init(id: Int64, parts: Int32, name: String) {
            self.id = id
            self.parts = parts
            self.name = name
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            parts = try Int32(reading: &reader)
            name = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            parts.write(to: &writer)
            name.write(to: &writer)
        }
    }

    /// `inputFile#f52ff27f`, a `InputFile`.
    package struct InputFileFields: TLConstructor {
        package var id: Int64
        package var parts: Int32
        package var name: String
        package var md5Checksum: String

        package static var id: UInt32 { 0xf52ff27f }

        package init(id: Int64, parts: Int32, name: String, md5Checksum: String) {
            self.id = id
            self.parts = parts
            self.name = name
            self.md5Checksum = md5Checksum
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            parts = try Int32(reading: &reader)
            name = try String(reading: &reader)
            md5Checksum = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            parts.write(to: &writer)
            name.write(to: &writer)
            md5Checksum.write(to: &writer)
        }
    }

    /// `InputFileLocation`.
    package enum InputFileLocation: TLValue {
        case inputFileLocation(InputFileLocationFields)
        case inputEncryptedFileLocation(InputEncryptedFileLocation)
        case inputDocumentFileLocation(InputDocumentFileLocation)
        case inputSecureFileLocation(InputSecureFileLocation)
        case inputTakeoutFileLocation
        case inputPhotoFileLocation(InputPhotoFileLocation)
        case inputPhotoLegacyFileLocation(InputPhotoLegacyFileLocation)
        case inputPeerPhotoFileLocation(InputPeerPhotoFileLocation)
        case inputStickerSetThumb(InputStickerSetThumb)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xdfdaabe1: self = .inputFileLocation(try InputFileLocationFields(readingFields: &reader))
            case 0xf5235d55: self = .inputEncryptedFileLocation(try InputEncryptedFileLocation(readingFields: &reader))
            case 0xbad07584: self = .inputDocumentFileLocation(try InputDocumentFileLocation(readingFields: &reader))
            case 0xcbc7ee28: self = .inputSecureFileLocation(try InputSecureFileLocation(readingFields: &reader))
            case 0x29be5899: self = .inputTakeoutFileLocation
            case 0x40181ffe: self = .inputPhotoFileLocation(try InputPhotoFileLocation(readingFields: &reader))
            case 0xd83466f3: self = .inputPhotoLegacyFileLocation(try InputPhotoLegacyFileLocation(readingFields: &reader))
            case 0x37257e99: self = .inputPeerPhotoFileLocation(try InputPeerPhotoFileLocation(readingFields: &reader))
            case 0x9d84f3db: self = .inputStickerSetThumb(try InputStickerSetThumb(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputFileLocation(let value): value.write(to: &writer)
            case .inputEncryptedFileLocation(let value): value.write(to: &writer)
            case .inputDocumentFileLocation(let value): value.write(to: &writer)
            case .inputSecureFileLocation(let value): value.write(to: &writer)
            case .inputTakeoutFileLocation: writer.write(id: 0x29be5899)
            case .inputPhotoFileLocation(let value): value.write(to: &writer)
            case .inputPhotoLegacyFileLocation(let value): value.write(to: &writer)
            case .inputPeerPhotoFileLocation(let value): value.write(to: &writer)
            case .inputStickerSetThumb(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputFileLocation#dfdaabe1`, a `InputFileLocation`.
    package struct InputFileLocationFields: TLConstructor {
        package var volumeID: Int64
        package var localID: Int32
        package var secret: Int64
        package var fileReference: TLBytes

        package static var id: UInt32 { 0xdfdaabe1 }

        package init(volumeID: Int64, localID: Int32, secret: Int64, fileReference: TLBytes) {
            self.volumeID = volumeID
            self.localID = localID
            self.secret = secret
            self.fileReference = fileReference
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            volumeID = try Int64(reading: &reader)
            localID = try Int32(reading: &reader)
            secret = try Int64(reading: &reader)
            fileReference = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            volumeID.write(to: &writer)
            localID.write(to: &writer)
            secret.write(to: &writer)
            fileReference.write(to: &writer)
        }
    }

    /// `inputFolderPeer#fbd2c296`, a `InputFolderPeer`.
    package struct InputFolderPeer: TLConstructor {
        package var peer: InputPeer
        package var folderID: Int32

        package static var id: UInt32 { 0xfbd2c296 }

        package init(peer: InputPeer, folderID: Int32) {
            self.peer = peer
            self.folderID = folderID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            folderID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            folderID.write(to: &writer)
        }
    }

    /// `InputGeoPoint`.
    package enum InputGeoPoint: TLValue {
        case inputGeoPointEmpty
        case inputGeoPoint(InputGeoPointFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xe4c123d6: self = .inputGeoPointEmpty
            case 0x48222faf: self = .inputGeoPoint(try InputGeoPointFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputGeoPointEmpty: writer.write(id: 0xe4c123d6)
            case .inputGeoPoint(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputGeoPoint#48222faf`, a `InputGeoPoint`.
    package struct InputGeoPointFields: TLConstructor {
        package var lat: Double
        package var long: Double
        package var accuracyRadius: Int32?

        package static var id: UInt32 { 0x48222faf }

        package init(lat: Double, long: Double, accuracyRadius: Int32? = nil) {
            self.lat = lat
            self.long = long
            self.accuracyRadius = accuracyRadius
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            lat = try Double(reading: &reader)
            long = try Double(reading: &reader)
            accuracyRadius = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if accuracyRadius != nil { flags |= 0x1 }
            flags.write(to: &writer)
            lat.write(to: &writer)
            long.write(to: &writer)
            accuracyRadius?.write(to: &writer)
        }
    }

    /// `inputInlineButtonTypeUrlAuth#9961bcb4`, a `InlineButtonType`.
    package struct InputInlineButtonTypeUrlAuth: TLConstructor {
        package var requestWriteAccess: Bool
        package var fwdText: String?
        package var url: String
        package var bot: InputUser?

        package static var id: UInt32 { 0x9961bcb4 }

        package init(
            requestWriteAccess: Bool = false,
            fwdText: String? = nil,
            url: String,
            bot: InputUser? = nil
        ) {
            self.requestWriteAccess = requestWriteAccess
            self.fwdText = fwdText
            self.url = url
            self.bot = bot
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            requestWriteAccess = flags & 0x1 != 0
            fwdText = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            url = try String(reading: &reader)
            bot = flags & 0x4 != 0 ? try InputUser(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if requestWriteAccess { flags |= 0x1 }
            if fwdText != nil { flags |= 0x2 }
            if bot != nil { flags |= 0x4 }
            flags.write(to: &writer)
            fwdText?.write(to: &writer)
            url.write(to: &writer)
            bot?.write(to: &writer)
        }
    }

    /// `inputInlineButtonTypeUserProfile#53f3ce5a`, a `InlineButtonType`.
    package struct InputInlineButtonTypeUserProfile: TLConstructor {
        package var userID: InputUser

        package static var id: UInt32 { 0x53f3ce5a }

        package init(userID: InputUser) {
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
        }
    }
}
