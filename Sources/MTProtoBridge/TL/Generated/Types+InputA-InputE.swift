// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputAppEvent#1d1b1245`, a `InputAppEvent`.
    package struct InputAppEvent: TLConstructor {
        package var time: Double
        package var type: String
        package var peer: Int64
        package var data: JSONValue

        package static var id: UInt32 { 0x1d1b1245 }

        package init(time: Double, type: String, peer: Int64, data: JSONValue) {
            self.time = time
            self.type = type
            self.peer = peer
            self.data = data
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            time = try Double(reading: &reader)
            type = try String(reading: &reader)
            peer = try Int64(reading: &reader)
            data = try JSONValue(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            time.write(to: &writer)
            type.write(to: &writer)
            peer.write(to: &writer)
            data.write(to: &writer)
        }
    }

    /// `InputChannel`.
    package enum InputChannel: TLValue {
        case inputChannelEmpty
        case inputChannel(InputChannelFields)
        case inputChannelFromMessage(InputChannelFromMessage)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xee8c1e86: self = .inputChannelEmpty
            case 0xf35aec28, 0x27bcbbfc: self = .inputChannel(try InputChannelFields(readingFields: &reader))
            case 0x5b934f9d: self = .inputChannelFromMessage(try InputChannelFromMessage(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputChannelEmpty: writer.write(id: 0xee8c1e86)
            case .inputChannel(let value): value.write(to: &writer)
            case .inputChannelFromMessage(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputChannel#f35aec28`, a `InputChannel`.
    package struct InputChannelFields: TLConstructor {
        package var channelID: Int64
        package var accessHash: Int64

        package static var id: UInt32 { 0xf35aec28 }

        package init(channelID: Int64, accessHash: Int64) {
            self.channelID = channelID
            self.accessHash = accessHash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            channelID = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            channelID.write(to: &writer)
            accessHash.write(to: &writer)
        }
    }

    /// `inputChannelFromMessage#5b934f9d`, a `InputChannel`.
    package struct InputChannelFromMessage: TLConstructor {
        package var peer: InputPeer
        package var msgID: Int32
        package var channelID: Int64

        package static var id: UInt32 { 0x5b934f9d }

        package init(peer: InputPeer, msgID: Int32, channelID: Int64) {
            self.peer = peer
            self.msgID = msgID
            self.channelID = channelID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
            channelID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
            channelID.write(to: &writer)
        }
    }

    /// `InputChatPhoto`.
    package enum InputChatPhoto: TLValue {
        case inputChatPhotoEmpty
        indirect case inputChatUploadedPhoto(InputChatUploadedPhoto)
        case inputChatPhoto(InputChatPhotoFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1ca48f57: self = .inputChatPhotoEmpty
            case 0xbdcdaec0: self = .inputChatUploadedPhoto(try InputChatUploadedPhoto(readingFields: &reader))
            case 0x8953ad37: self = .inputChatPhoto(try InputChatPhotoFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputChatPhotoEmpty: writer.write(id: 0x1ca48f57)
            case .inputChatUploadedPhoto(let value): value.write(to: &writer)
            case .inputChatPhoto(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputChatPhoto#8953ad37`, a `InputChatPhoto`.
    package struct InputChatPhotoFields: TLConstructor {
        package var id: InputPhoto

        package static var id: UInt32 { 0x8953ad37 }

        package init(id: InputPhoto) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try InputPhoto(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `inputChatUploadedPhoto#bdcdaec0`, a `InputChatPhoto`.
    package struct InputChatUploadedPhoto: TLConstructor {
        package var file: InputFile?
        package var video: InputFile?
        package var videoStartTs: Double?

        package static var id: UInt32 { 0xbdcdaec0 }

        package init(file: InputFile? = nil, video: InputFile? = nil, videoStartTs: Double? = nil) {
            self.file = file
            self.video = video
            self.videoStartTs = videoStartTs
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            file = flags & 0x1 != 0 ? try InputFile(reading: &reader) : nil
            video = flags & 0x2 != 0 ? try InputFile(reading: &reader) : nil
            videoStartTs = flags & 0x4 != 0 ? try Double(reading: &reader) : nil
            if flags & 0x8 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if file != nil { flags |= 0x1 }
            if video != nil { flags |= 0x2 }
            if videoStartTs != nil { flags |= 0x4 }
            flags.write(to: &writer)
            file?.write(to: &writer)
            video?.write(to: &writer)
            videoStartTs?.write(to: &writer)
        }
    }

    /// `InputCheckPasswordSRP`.
    package enum InputCheckPasswordSRP: TLValue {
        case inputCheckPasswordEmpty
        case inputCheckPasswordSRP(InputCheckPasswordSRPFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x9880f658: self = .inputCheckPasswordEmpty
            case 0xd27ff082: self = .inputCheckPasswordSRP(try InputCheckPasswordSRPFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputCheckPasswordEmpty: writer.write(id: 0x9880f658)
            case .inputCheckPasswordSRP(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputCheckPasswordSRP#d27ff082`, a `InputCheckPasswordSRP`.
    package struct InputCheckPasswordSRPFields: TLConstructor {
        package var srpID: Int64
        package var a: TLBytes
        package var m1: TLBytes

        package static var id: UInt32 { 0xd27ff082 }

        package init(srpID: Int64, a: TLBytes, m1: TLBytes) {
            self.srpID = srpID
            self.a = a
            self.m1 = m1
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            srpID = try Int64(reading: &reader)
            a = try TLBytes(reading: &reader)
            m1 = try TLBytes(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            srpID.write(to: &writer)
            a.write(to: &writer)
            m1.write(to: &writer)
        }
    }

    /// `inputClientProxy#75588b3f`, a `InputClientProxy`.
    package struct InputClientProxy: TLConstructor {
        package var address: String
        package var port: Int32

        package static var id: UInt32 { 0x75588b3f }

        package init(address: String, port: Int32) {
            self.address = address
            self.port = port
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            address = try String(reading: &reader)
            port = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            address.write(to: &writer)
            port.write(to: &writer)
        }
    }

    /// `InputDialogPeer`.
    package enum InputDialogPeer: TLValue {
        case inputDialogPeer(InputDialogPeerFields)
        case inputDialogPeerFolder(InputDialogPeerFolder)
        case inputDialogPeerCommunity(InputDialogPeerCommunity)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xfcaafeb7: self = .inputDialogPeer(try InputDialogPeerFields(readingFields: &reader))
            case 0x64600527: self = .inputDialogPeerFolder(try InputDialogPeerFolder(readingFields: &reader))
            case 0x69ef72c4: self = .inputDialogPeerCommunity(try InputDialogPeerCommunity(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputDialogPeer(let value): value.write(to: &writer)
            case .inputDialogPeerFolder(let value): value.write(to: &writer)
            case .inputDialogPeerCommunity(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputDialogPeerCommunity#69ef72c4`, a `InputDialogPeer`.
    package struct InputDialogPeerCommunity: TLConstructor {
        package var community: InputChannel

        package static var id: UInt32 { 0x69ef72c4 }

        package init(community: InputChannel) {
            self.community = community
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            community = try InputChannel(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            community.write(to: &writer)
        }
    }

    /// `inputDialogPeer#fcaafeb7`, a `InputDialogPeer`.
    package struct InputDialogPeerFields: TLConstructor {
        package var peer: InputPeer

        package static var id: UInt32 { 0xfcaafeb7 }

        package init(peer: InputPeer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `inputDialogPeerFolder#64600527`, a `InputDialogPeer`.
    package struct InputDialogPeerFolder: TLConstructor {
        package var folderID: Int32

        package static var id: UInt32 { 0x64600527 }

        package init(folderID: Int32) {
            self.folderID = folderID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            folderID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            folderID.write(to: &writer)
        }
    }

    /// `InputDocument`.
    package enum InputDocument: TLValue {
        case inputDocumentEmpty
        case inputDocument(InputDocumentFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x72f0eaae: self = .inputDocumentEmpty
            case 0x1abfb575: self = .inputDocument(try InputDocumentFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputDocumentEmpty: writer.write(id: 0x72f0eaae)
            case .inputDocument(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputDocument#1abfb575`, a `InputDocument`.
    package struct InputDocumentFields: TLConstructor {
        package var id: Int64
        package var accessHash: Int64
        package var fileReference: TLBytes

        package static var id: UInt32 { 0x1abfb575 }

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

    /// `inputDocumentFileLocation#bad07584`, a `InputFileLocation`.
    package struct InputDocumentFileLocation: TLConstructor {
        package var id: Int64
        package var accessHash: Int64
        package var fileReference: TLBytes
        package var thumbSize: String

        package static var id: UInt32 { 0xbad07584 }

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

    /// `inputEmojiStatusCollectible#07141dbf`, a `EmojiStatus`.
    package struct InputEmojiStatusCollectible: TLConstructor {
        package var collectibleID: Int64
        package var until: Int32?

        package static var id: UInt32 { 0x07141dbf }

        package init(collectibleID: Int64, until: Int32? = nil) {
            self.collectibleID = collectibleID
            self.until = until
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            collectibleID = try Int64(reading: &reader)
            until = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if until != nil { flags |= 0x1 }
            flags.write(to: &writer)
            collectibleID.write(to: &writer)
            until?.write(to: &writer)
        }
    }

    /// `inputEncryptedFileLocation#f5235d55`, a `InputFileLocation`.
    package struct InputEncryptedFileLocation: TLConstructor {
        package var id: Int64
        package var accessHash: Int64

        package static var id: UInt32 { 0xf5235d55 }

        package init(id: Int64, accessHash: Int64) {
            self.id = id
            self.accessHash = accessHash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            accessHash.write(to: &writer)
        }
    }
}
