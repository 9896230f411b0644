// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputPhoneContact#6a1dc4be`, a `InputContact`.
    package struct InputPhoneContact: TLConstructor {
        package var clientID: Int64
        package var phone: String
        package var firstName: String
        package var lastName: String
        package var note: TextWithEntities?

        package static var id: UInt32 { 0x6a1dc4be }

        package init(
            clientID: Int64,
            phone: String,
            firstName: String,
            lastName: String,
            note: TextWithEntities? = nil
        ) {
            self.clientID = clientID
            self.phone = phone
            self.firstName = firstName
            self.lastName = lastName
            self.note = note
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            clientID = try Int64(reading: &reader)
            phone = try String(reading: &reader)
            firstName = try String(reading: &reader)
            lastName = try String(reading: &reader)
            note = flags & 0x1 != 0 ? try TextWithEntities(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if note != nil { flags |= 0x1 }
            flags.write(to: &writer)
            clientID.write(to: &writer)
            phone.write(to: &writer)
            firstName.write(to: &writer)
            lastName.write(to: &writer)
            note?.write(to: &writer)
        }
    }

    /// `InputPhoto`.
    package enum InputPhoto: TLValue {
        case inputPhotoEmpty
        case inputPhoto(InputPhotoFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1cd7bf0d: self = .inputPhotoEmpty
            case 0x3bb3b94a: self = .inputPhoto(try InputPhotoFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputPhotoEmpty: writer.write(id: 0x1cd7bf0d)
            case .inputPhoto(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputPhoto#3bb3b94a`, a `InputPhoto`.
    package struct InputPhotoFields: TLConstructor {
        package var id: Int64
        package var accessHash: Int64
        package var fileReference: TLBytes

        package static var id: UInt32 { 0x3bb3b94a }

        package init(id: Int64, accessHash: Int64, fileReference: TLBytes) {
            self.id = id
            self.accessHash = accessHash
            self.fileReference = fileReference
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
            fileReference = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            accessHash.write(to: &writer)
            fileReference.write(to: &writer)
        }
    }

    /// `inputPhotoFileLocation#40181ffe`, a `InputFileLocation`.
    package struct InputPhotoFileLocation: TLConstructor {
        package var id: Int64
        package var accessHash: Int64
        package var fileReference: TLBytes
        package var thumbSize: String

        package static var id: UInt32 { 0x40181ffe }

        package init(id: Int64, accessHash: Int64, fileReference: TLBytes, thumbSize: String) {
            self.id = id
            self.accessHash = accessHash
            self.fileReference = fileReference
            self.thumbSize = thumbSize
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
            fileReference = try TLBytes(reading: &reader)
            thumbSize = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            accessHash.write(to: &writer)
            fileReference.write(to: &writer)
            thumbSize.write(to: &writer)
        }
    }

    /// `inputPhotoLegacyFileLocation#d83466f3`, a `InputFileLocation`.
    package struct InputPhotoLegacyFileLocation: TLConstructor {
        package var id: Int64
        package var accessHash: Int64
        package var fileReference: TLBytes
        package var volumeID: Int64
        package var localID: Int32
        package var secret: Int64

        package static var id: UInt32 { 0xd83466f3 }

        package init(
            id: Int64,
            accessHash: Int64,
            fileReference: TLBytes,
            volumeID: Int64,
            localID: Int32,
            secret: Int64
        ) {
            self.id = id
            self.accessHash = accessHash
            self.fileReference = fileReference
            self.volumeID = volumeID
            self.localID = localID
            self.secret = secret
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
            fileReference = try TLBytes(reading: &reader)
            volumeID = try Int64(reading: &reader)
            localID = try Int32(reading: &reader)
            secret = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            accessHash.write(to: &writer)
            fileReference.write(to: &writer)
            volumeID.write(to: &writer)
            localID.write(to: &writer)
            secret.write(to: &writer)
        }
    }
}
