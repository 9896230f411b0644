// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `textWithEntities#751f3146`, a `TextWithEntities`.
    package struct TextWithEntities: TLConstructor {
        package var text: String
        package var entities: [MessageEntity]

        package static var id: UInt32 { 0x751f3146 }

        package init(text: String, entities: [MessageEntity]) {
            self.text = text
            self.entities = entities
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            text = try String(reading: &reader)
            entities = try [MessageEntity](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            text.write(to: &writer)
            entities.write(to: &writer)
        }
    }

    /// `timezone#ff9289f5`, a `Timezone`.
    package struct Timezone: TLConstructor {
        package var id: String
        package var name: String
        package var utcOffset: Int32

        package static var id: UInt32 { 0xff9289f5 }

        package init(id: String, name: String, utcOffset: Int32) {
            self.id = id
            self.name = name
            self.utcOffset = utcOffset
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try String(reading: &reader)
            name = try String(reading: &reader)
            utcOffset = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            name.write(to: &writer)
            utcOffset.write(to: &writer)
        }
    }

    /// `topPeer#edcdc05b`, a `TopPeer`.
    package struct TopPeer: TLConstructor {
        package var peer: Peer
        package var rating: Double

        package static var id: UInt32 { 0xedcdc05b }

        package init(peer: Peer, rating: Double) {
            self.peer = peer
            self.rating = rating
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            rating = try Double(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            rating.write(to: &writer)
        }
    }

    /// `TopPeerCategory`.
    package enum TopPeerCategory: TLValue {
        case topPeerCategoryBotsPM
        case topPeerCategoryBotsInline
        case topPeerCategoryCorrespondents
        case topPeerCategoryGroups
        case topPeerCategoryChannels
        case topPeerCategoryPhoneCalls
        case topPeerCategoryForwardUsers
        case topPeerCategoryForwardChats
        case topPeerCategoryBotsApp
        case topPeerCategoryBotsGuestChat

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xab661b5b: self = .topPeerCategoryBotsPM
            case 0x148677e2: self = .topPeerCategoryBotsInline
            case 0x0637b7ed: self = .topPeerCategoryCorrespondents
            case 0xbd17a14a: self = .topPeerCategoryGroups
            case 0x161d9628: self = .topPeerCategoryChannels
            case 0x1e76a78c: self = .topPeerCategoryPhoneCalls
            case 0xa8406ca9: self = .topPeerCategoryForwardUsers
            case 0xfbeec0f0: self = .topPeerCategoryForwardChats
            case 0xfd9e7bec: self = .topPeerCategoryBotsApp
            case 0x6c24f3dd: self = .topPeerCategoryBotsGuestChat
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .topPeerCategoryBotsPM: writer.write(id: 0xab661b5b)
            case .topPeerCategoryBotsInline: writer.write(id: 0x148677e2)
            case .topPeerCategoryCorrespondents: writer.write(id: 0x0637b7ed)
            case .topPeerCategoryGroups: writer.write(id: 0xbd17a14a)
            case .topPeerCategoryChannels: writer.write(id: 0x161d9628)
            case .topPeerCategoryPhoneCalls: writer.write(id: 0x1e76a78c)
            case .topPeerCategoryForwardUsers: writer.write(id: 0xa8406ca9)
            case .topPeerCategoryForwardChats: writer.write(id: 0xfbeec0f0)
            case .topPeerCategoryBotsApp: writer.write(id: 0xfd9e7bec)
            case .topPeerCategoryBotsGuestChat: writer.write(id: 0x6c24f3dd)
            }
        }
    }

    /// `topPeerCategoryPeers#fb834291`, a `TopPeerCategoryPeers`.
    package struct TopPeerCategoryPeers: TLConstructor {
        package var category: TopPeerCategory
        package var count: Int32
        package var peers: [TopPeer]

        package static var id: UInt32 { 0xfb834291 }

        package init(category: TopPeerCategory, count: Int32, peers: [TopPeer]) {
            self.category = category
            self.count = count
            self.peers = peers
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            category = try TopPeerCategory(reading: &reader)
            count = try Int32(reading: &reader)
            peers = try [TopPeer](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            category.write(to: &writer)
            count.write(to: &writer)
            peers.write(to: &writer)
        }
    }
}
