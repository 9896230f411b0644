// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateNewAuthorization#8951abef`, a `Update`.
    package struct UpdateNewAuthorization: TLConstructor {
        package var unconfirmed: Bool
        package var hash: Int64
        package var date: Int32?
        package var device: String?
        package var location: String?

        package static var id: UInt32 { 0x8951abef }

        package init(
            unconfirmed: Bool = false,
            hash: Int64,
            date: Int32? = nil,
            device: String? = nil,
            location: String? = nil
        ) {
            self.unconfirmed = unconfirmed
            self.hash = hash
            self.date = date
            self.device = device
            self.location = location
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            unconfirmed = flags & 0x1 != 0
            hash = try Int64(reading: &reader)
            date = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            device = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            location = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if date != nil, device != nil, location != nil { flags |= 0x1 }
            flags.write(to: &writer)
            hash.write(to: &writer)
            if flags & 0x1 != 0 { date?.write(to: &writer) }
            if flags & 0x1 != 0 { device?.write(to: &writer) }
            if flags & 0x1 != 0 { location?.write(to: &writer) }
        }
    }

    /// `updateNewChannelMessage#62ba04d9`, a `Update`.
    package struct UpdateNewChannelMessage: TLConstructor {
        package var message: Message
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x62ba04d9 }

        package init(message: Message, pts: Int32, ptsCount: Int32) {
            self.message = message
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try Message(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateNewMessage#1f2b0afd`, a `Update`.
    package struct UpdateNewMessage: TLConstructor {
        package var message: Message
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x1f2b0afd }

        package init(message: Message, pts: Int32, ptsCount: Int32) {
            self.message = message
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try Message(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateNewScheduledMessage#39a51dfb`, a `Update`.
    package struct UpdateNewScheduledMessage: TLConstructor {
        package var message: Message

        package static var id: UInt32 { 0x39a51dfb }

        package init(message: Message) {
            self.message = message
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try Message(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
        }
    }

    /// `updateNotifySettings#bec268ef`, a `Update`.
    package struct UpdateNotifySettings: TLConstructor {
        package var peer: NotifyPeer
        package var notifySettings: PeerNotifySettings

        package static var id: UInt32 { 0xbec268ef }

        package init(peer: NotifyPeer, notifySettings: PeerNotifySettings) {
            self.peer = peer
            self.notifySettings = notifySettings
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try NotifyPeer(reading: &reader)
            notifySettings = try PeerNotifySettings(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            notifySettings.write(to: &writer)
        }
    }
}
