/// The tables of a tenant's store: the first byte of every key.
///
/// A number is never given a second meaning; zero belongs to the store's own format record.
package enum KeyTable: UInt8, Hashable, Sendable, CaseIterable {
    case checkpoint = 0x01
    case sensitiveWord = 0x02

    case userByID = 0x10
    case user = 0x11
    case device = 0x12
    case blacklist = 0x13
    case sendWindow = 0x14
    case cursor = 0x15

    case conversationByName = 0x20
    case conversation = 0x21
    case member = 0x22

    case message = 0x30
    case change = 0x31
    case correction = 0x32
    case deletedBy = 0x33

    case broadcast = 0x38

    case mailbox = 0x40
    case membership = 0x41
    case deletion = 0x42
    case mention = 0x43

    case idempotency = 0x50
    case pushRequest = 0x51

    case commit = 0x60

    case shelf = 0x70

    case chatroomMessage = 0x80

    case channel = 0x90

    case consumer = 0xB0
    case deadLetter = 0xB1

    case userByPhone = 0xE0
    case loginCode = 0xE1

    case pinned = 0xE8
}
