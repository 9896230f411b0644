// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `nearestDc#8e1a1775`, a `NearestDc`.
    package struct NearestDc: TLConstructor {
        package var country: String
        package var thisDC: Int32
        package var nearestDC: Int32

        package static var id: UInt32 { 0x8e1a1775 }

        package init(country: String, thisDC: Int32, nearestDC: Int32) {
            self.country = country
            self.thisDC = thisDC
            self.nearestDC = nearestDC
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            country = try String(reading: &reader)
            thisDC = try Int32(reading: &reader)
            nearestDC = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            country.write(to: &writer)
            thisDC.write(to: &writer)
            nearestDC.write(to: &writer)
        }
    }

    /// `new_session_created#9ec20908`, a `NewSession`.
    package struct NewSessionCreated: TLConstructor {
        package var firstMsgID: Int64
        package var uniqueID: Int64
        package var serverSalt: Int64

        package static var id: UInt32 { 0x9ec20908 }

        package init(firstMsgID: Int64, uniqueID: Int64, serverSalt: Int64) {
            self.firstMsgID = firstMsgID
            self.uniqueID = uniqueID
            self.serverSalt = serverSalt
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            firstMsgID = try Int64(reading: &reader)
            uniqueID = try Int64(reading: &reader)
            serverSalt = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            firstMsgID.write(to: &writer)
            uniqueID.write(to: &writer)
            serverSalt.write(to: &writer)
        }
    }

    /// `NotificationSound`.
    package enum NotificationSound: TLValue {
        case notificationSoundDefault
        case notificationSoundNone
        case notificationSoundLocal(NotificationSoundLocal)
        case notificationSoundRingtone(NotificationSoundRingtone)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x97e8bebe: self = .notificationSoundDefault
            case 0x6f0c34df: self = .notificationSoundNone
            case 0x830b9ae4: self = .notificationSoundLocal(try NotificationSoundLocal(readingFields: &reader))
            case 0xff6c8049: self = .notificationSoundRingtone(try NotificationSoundRingtone(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .notificationSoundDefault: writer.write(id: 0x97e8bebe)
            case .notificationSoundNone: writer.write(id: 0x6f0c34df)
            case .notificationSoundLocal(let value): value.write(to: &writer)
            case .notificationSoundRingtone(let value): value.write(to: &writer)
            }
        }
    }

    /// `notificationSoundLocal#830b9ae4`, a `NotificationSound`.
    package struct NotificationSoundLocal: TLConstructor {
        package var title: String
        package var data: String

        package static var id: UInt32 { 0x830b9ae4 }

        package init(title: String, data: String) {
            self.title = title
            self.data = data
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            title = try String(reading: &reader)
            data = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            title.write(to: &writer)
            data.write(to: &writer)
        }
    }

    /// `notificationSoundRingtone#ff6c8049`, a `NotificationSound`.
    package struct NotificationSoundRingtone: TLConstructor {
        package var id: Int64

        package static var id: UInt32 { 0xff6c8049 }

        package init(id: Int64) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `notifyCommunity#be376999`, a `NotifyPeer`.
    package struct NotifyCommunity: TLConstructor {
        package var communityID: Int64

        package static var id: UInt32 { 0xbe376999 }

        package init(communityID: Int64) {
            self.communityID = communityID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            communityID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            communityID.write(to: &writer)
        }
    }

    /// `notifyForumTopic#226e6308`, a `NotifyPeer`.
    package struct NotifyForumTopic: TLConstructor {
        package var peer: Peer
        package var topMsgID: Int32

        package static var id: UInt32 { 0x226e6308 }

        package init(peer: Peer, topMsgID: Int32) {
            self.peer = peer
            self.topMsgID = topMsgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            topMsgID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            topMsgID.write(to: &writer)
        }
    }

    /// `NotifyPeer`.
    package enum NotifyPeer: TLValue {
        case notifyPeer(NotifyPeerFields)
        case notifyUsers
        case notifyChats
        case notifyBroadcasts
        case notifyForumTopic(NotifyForumTopic)
        case notifyCommunity(NotifyCommunity)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x9fd40bd8: self = .notifyPeer(try NotifyPeerFields(readingFields: &reader))
            case 0xb4c83b4c: self = .notifyUsers
            case 0xc007cec3: self = .notifyChats
            case 0xd612e8ef: self = .notifyBroadcasts
            case 0x226e6308: self = .notifyForumTopic(try NotifyForumTopic(readingFields: &reader))
            case 0xbe376999: self = .notifyCommunity(try NotifyCommunity(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .notifyPeer(let value): value.write(to: &writer)
            case .notifyUsers: writer.write(id: 0xb4c83b4c)
            case .notifyChats: writer.write(id: 0xc007cec3)
            case .notifyBroadcasts: writer.write(id: 0xd612e8ef)
            case .notifyForumTopic(let value): value.write(to: &writer)
            case .notifyCommunity(let value): value.write(to: &writer)
            }
        }
    }

    /// `notifyPeer#9fd40bd8`, a `NotifyPeer`.
    package struct NotifyPeerFields: TLConstructor {
        package var peer: Peer

        package static var id: UInt32 { 0x9fd40bd8 }

        package init(peer: Peer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `outboxReadDate#3bb842ac`, a `OutboxReadDate`.
    package struct OutboxReadDate: TLConstructor {
        package var date: Int32

        package static var id: UInt32 { 0x3bb842ac }

        package init(date: Int32) {
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            date = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            date.write(to: &writer)
        }
    }
}
