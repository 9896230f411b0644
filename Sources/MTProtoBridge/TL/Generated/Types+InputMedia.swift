// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputMedia`.
    package enum InputMedia: TLValue {
        case inputMediaEmpty
        indirect case inputMediaUploadedPhoto(InputMediaUploadedPhoto)
        indirect case inputMediaPhoto(InputMediaPhoto)
        case inputMediaGeoPoint(InputMediaGeoPoint)
        case inputMediaContact(InputMediaContact)
        indirect case inputMediaUploadedDocument(InputMediaUploadedDocument)
        indirect case inputMediaDocument(InputMediaDocument)
        indirect case inputMediaVenue(InputMediaVenue)
        case inputMediaPhotoExternal(InputMediaPhotoExternal)
        indirect case inputMediaDocumentExternal(InputMediaDocumentExternal)
        case inputMediaGeoLive(InputMediaGeoLive)
        indirect case inputMediaPoll(InputMediaPoll)
        case inputMediaDice(InputMediaDice)
        case inputMediaWebPage(InputMediaWebPage)

        package init(reading reader: inout TLReader) throws(TLError) {
            try reader.descend()
            switch try reader.readID() {
            case 0x9664f57f: self = .inputMediaEmpty
            case 0x7d8375da: self = .inputMediaUploadedPhoto(try InputMediaUploadedPhoto(readingFields: &reader))
            case 0xe3af4434: self = .inputMediaPhoto(try InputMediaPhoto(readingFields: &reader))
            case 0xf9c44144: self = .inputMediaGeoPoint(try InputMediaGeoPoint(readingFields: &reader))
            case 0xf8ab7dfb: self = .inputMediaContact(try InputMediaContact(readingFields: &reader))
            case 0x037c9330: self = .inputMediaUploadedDocument(try InputMediaUploadedDocument(readingFields: &reader))
            case 0xa8763ab5: self = .inputMediaDocument(try InputMediaDocument(readingFields: &reader))
            case 0xc13d1c11: self = .inputMediaVenue(try InputMediaVenue(readingFields: &reader))
            case 0xe5bbfe1a: self = .inputMediaPhotoExternal(try InputMediaPhotoExternal(readingFields: &reader))
            case 0x779600f9: self = .inputMediaDocumentExternal(try InputMediaDocumentExternal(readingFields: &reader))
            case 0x971fa843: self = .inputMediaGeoLive(try InputMediaGeoLive(readingFields: &reader))
            case 0x883a4108: self = .inputMediaPoll(try InputMediaPoll(readingFields: &reader))
            case 0xe66fbf7b: self = .inputMediaDice(try InputMediaDice(readingFields: &reader))
            case 0xc21b8849: self = .inputMediaWebPage(try InputMediaWebPage(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
            reader.ascend()
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputMediaEmpty: writer.write(id: 0x9664f57f)
            case .inputMediaUploadedPhoto(let value): value.write(to: &writer)
            case .inputMediaPhoto(let value): value.write(to: &writer)
            case .inputMediaGeoPoint(let value): value.write(to: &writer)
            case .inputMediaContact(let value): value.write(to: &writer)
            case .inputMediaUploadedDocument(let value): value.write(to: &writer)
            case .inputMediaDocument(let value): value.write(to: &writer)
            case .inputMediaVenue(let value): value.write(to: &writer)
            case .inputMediaPhotoExternal(let value): value.write(to: &writer)
            case .inputMediaDocumentExternal(let value): value.write(to: &writer)
            case .inputMediaGeoLive(let value): value.write(to: &writer)
            case .inputMediaPoll(let value): value.write(to: &writer)
            case .inputMediaDice(let value): value.write(to: &writer)
            case .inputMediaWebPage(let value): value.write(to: &writer)
            }
        }
    }
}
