// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputPeer`.
    package enum InputPeer: TLValue {
        case inputPeerEmpty
        case inputPeerSelf
        case inputPeerChat(InputPeerChat)
        case inputPeerUser(InputPeerUser)
        case inputPeerChannel(InputPeerChannel)
        indirect case inputPeerUserFromMessage(InputPeerUserFromMessage)
        indirect case inputPeerChannelFromMessage(InputPeerChannelFromMessage)

        package init(reading reader: inout TLReader) throws(TLError) {
            try reader.descend()
            switch try reader.readID() {
            case 0x7f3b18ea: self = .inputPeerEmpty
            case 0x7da07ec9: self = .inputPeerSelf
            case 0x35a95cb9: self = .inputPeerChat(try InputPeerChat(readingFields: &reader))
            case 0xdde8a54c: self = .inputPeerUser(try InputPeerUser(readingFields: &reader))
            case 0x27bcbbfc: self = .inputPeerChannel(try InputPeerChannel(readingFields: &reader))
            case 0xa87b0a1c: self = .inputPeerUserFromMessage(try InputPeerUserFromMessage(readingFields: &reader))
            case 0xbd2a0840: self = .inputPeerChannelFromMessage(try InputPeerChannelFromMessage(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
            reader.ascend()
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputPeerEmpty: writer.write(id: 0x7f3b18ea)
            case .inputPeerSelf: writer.write(id: 0x7da07ec9)
            case .inputPeerChat(let value): value.write(to: &writer)
            case .inputPeerUser(let value): value.write(to: &writer)
            case .inputPeerChannel(let value): value.write(to: &writer)
            case .inputPeerUserFromMessage(let value): value.write(to: &writer)
            case .inputPeerChannelFromMessage(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputPeerChannel#27bcbbfc`, a `InputPeer`.
    package struct InputPeerChannel: TLConstructor {
        package var channelID: Int64
        package var accessHash: Int64

        package static var id: UInt32 { 0x27bcbbfc }

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

    /// `inputPeerChannelFromMessage#bd2a0840`, a `InputPeer`.
    package struct InputPeerChannelFromMessage: TLConstructor {
        package var peer: InputPeer
        package var msgID: Int32
        package var channelID: Int64

        package static var id: UInt32 { 0xbd2a0840 }

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

    /// `inputPeerChat#35a95cb9`, a `InputPeer`.
    package struct InputPeerChat: TLConstructor {
        package var chatID: Int64

        package static var id: UInt32 { 0x35a95cb9 }

        package init(chatID: Int64) {
            self.chatID = chatID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            chatID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            chatID.write(to: &writer)
        }
    }

    /// `inputPeerColorCollectible#b8ea86a9`, a `PeerColor`.
    package struct InputPeerColorCollectible: TLConstructor {
        package var collectibleID: Int64

        package static var id: UInt32 { 0xb8ea86a9 }

        package init(collectibleID: Int64) {
            self.collectibleID = collectibleID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            collectibleID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            collectibleID.write(to: &writer)
        }
    }

    /// `inputPeerNotifySettings#cacb6ae2`, a `InputPeerNotifySettings`.
    package struct InputPeerNotifySettings: TLConstructor {
        package var showPreviews: Bool?
        package var silent: Bool?
        package var muteUntil: Int32?
        package var sound: NotificationSound?
        package var storiesMuted: Bool?
        package var storiesHideSender: Bool?
        package var storiesSound: NotificationSound?

        package static var id: UInt32 { 0xcacb6ae2 }

        package init(
            showPreviews: Bool? = nil,
            silent: Bool? = nil,
            muteUntil: Int32? = nil,
            sound: NotificationSound? = nil,
            storiesMuted: Bool? = nil,
            storiesHideSender: Bool? = nil,
            storiesSound: NotificationSound? = nil
        ) {
            self.showPreviews = showPreviews
            self.silent = silent
            self.muteUntil = muteUntil
            self.sound = sound
            self.storiesMuted = storiesMuted
            self.storiesHideSender = storiesHideSender
            self.storiesSound = storiesSound
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            showPreviews = flags & 0x1 != 0 ? try Bool(reading: &reader) : nil
            silent = flags & 0x2 != 0 ? try Bool(reading: &reader) : nil
            muteUntil = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            sound = flags & 0x8 != 0 ? try NotificationSound(reading: &reader) : nil
            storiesMuted = flags & 0x40 != 0 ? try Bool(reading: &reader) : nil
            storiesHideSender = flags & 0x80 != 0 ? try Bool(reading: &reader) : nil
            storiesSound = flags & 0x100 != 0 ? try NotificationSound(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if showPreviews != nil { flags |= 0x1 }
            if silent != nil { flags |= 0x2 }
            if muteUntil != nil { flags |= 0x4 }
            if sound != nil { flags |= 0x8 }
            if storiesMuted != nil { flags |= 0x40 }
            if storiesHideSender != nil { flags |= 0x80 }
            if storiesSound != nil { flags |= 0x100 }
            flags.write(to: &writer)
            showPreviews?.write(to: &writer)
            silent?.write(to: &writer)
            muteUntil?.write(to: &writer)
            sound?.write(to: &writer)
            storiesMuted?.write(to: &writer)
            storiesHideSender?.write(to: &writer)
            storiesSound?.write(to: &writer)
        }
    }

    /// `inputPeerPhotoFileLocation#37257e99`, a `InputFileLocation`.
    package struct InputPeerPhotoFileLocation: TLConstructor {
        package var big: Bool
        package var peer: InputPeer
        package var photoID: Int64

        package static var id: UInt32 { 0x37257e99 }

        package init(big: Bool = false, peer: InputPeer, photoID: Int64) {
            self.big = big
            self.peer = peer
            self.photoID = photoID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            big = flags & 0x1 != 0
            peer = try InputPeer(reading: &reader)
            photoID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if big { flags |= 0x1 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            photoID.write(to: &writer)
        }
    }

    /// `inputPeerUser#dde8a54c`, a `InputPeer`.
    package struct InputPeerUser: TLConstructor {
        package var userID: Int64
        package var accessHash: Int64

        package static var id: UInt32 { 0xdde8a54c }

        package init(userID: Int64, accessHash: Int64) {
            self.userID = userID
            self.accessHash = accessHash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            accessHash.write(to: &writer)
        }
    }

    /// `inputPeerUserFromMessage#a87b0a1c`, a `InputPeer`.
    package struct InputPeerUserFromMessage: TLConstructor {
        package var peer: InputPeer
        package var msgID: Int32
        package var userID: Int64

        package static var id: UInt32 { 0xa87b0a1c }

        package init(peer: InputPeer, msgID: Int32, userID: Int64) {
            self.peer = peer
            self.msgID = msgID
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
            userID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
            userID.write(to: &writer)
        }
    }

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

    /// `inputPollAnswer#199fed96`, a `PollAnswer`.
    package struct InputPollAnswer: TLConstructor {
        package var text: TextWithEntities
        package var media: InputMedia?

        package static var id: UInt32 { 0x199fed96 }

        package init(text: TextWithEntities, media: InputMedia? = nil) {
            self.text = text
            self.media = media
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            text = try TextWithEntities(reading: &reader)
            media = flags & 0x1 != 0 ? try InputMedia(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if media != nil { flags |= 0x1 }
            flags.write(to: &writer)
            text.write(to: &writer)
            media?.write(to: &writer)
        }
    }
}
