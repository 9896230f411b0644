import MTProtoBridge
import PlatformCore
import Tenants
import Testing

struct `Login codes` {
    private var codes = LoginCodes { text in Array(text.utf8.reversed()) }
    private var now = Timestamp(rawValue: 1_700_000_000_000)

    private func owner(_ digits: String = "4915112345", tenant: UInt32 = 1) throws -> LoginCodes.Owner {
        let phone = try #require(PhoneNumber(digits: digits))
        return LoginCodes.Owner(tenant: TenantNumber(rawValue: tenant), phone: phone)
    }

    @Test mutating func `a code is right once, for its app, number and ticket`() throws {
        let owner = try owner()
        codes.keep("12345", ticket: "t1", for: owner, now: now)
        let verdicts = [
            codes.judge("12345", ticket: "t2", of: owner, now: now),
            codes.judge("12345", ticket: "t1", of: try self.owner(tenant: 2), now: now),
            codes.judge("12345", ticket: "t1", of: try self.owner("4915112346"), now: now),
            codes.judge("12345", ticket: "t1", of: owner, now: now),
            codes.judge("12345", ticket: "t1", of: owner, now: now),
        ]
        #expect(verdicts == [.expired, .expired, .expired, .right, .expired])
    }

    @Test mutating func `whoever guesses has few tries`() throws {
        let owner = try owner()
        codes.keep("12345", ticket: "t", for: owner, now: now)
        let verdicts = (0..<LoginCodes.attemptCountMax).map { _ in
            codes.judge("00000", ticket: "t", of: owner, now: now)
        }
        #expect(verdicts.dropLast().allSatisfy { $0 == .wrong })
        #expect(verdicts.last == .expired)
        let verdict = codes.judge("12345", ticket: "t", of: owner, now: now)
        #expect(verdict == .expired)
    }

    @Test mutating func `a code has its time, and gives way to the next`() throws {
        let owner = try owner()
        codes.keep("12345", ticket: "t1", for: owner, now: now)
        codes.keep("54321", ticket: "t2", for: owner, now: now)
        let earlier = codes.judge("12345", ticket: "t1", of: owner, now: now)
        #expect(earlier == .expired)
        #expect(codes.isGood(ticket: "t2", of: owner, now: now))
        now = now.advanced(byMilliseconds: LoginCodes.lifeSeconds * 1_000)
        #expect(!codes.isGood(ticket: "t2", of: owner, now: now))
        let late = codes.judge("54321", ticket: "t2", of: owner, now: now)
        #expect(late == .expired)
    }

    @Test mutating func `somebody new signs up after the code was given, and not before`() throws {
        let owner = try owner()
        codes.keep("12345", ticket: "t", for: owner, now: now)
        #expect(!codes.isProven(ticket: "t", of: owner, now: now))
        _ = codes.judge("12345", ticket: "t", of: owner, now: now)
        #expect(codes.isProven(ticket: "t", of: owner, now: now))
        codes.forget(ticket: "t", of: owner)
        #expect(!codes.isProven(ticket: "t", of: owner, now: now))
    }

    @Test mutating func `a number is sent so many codes in ten minutes, and is told when there will be another`() throws
    {
        let (owner, other) = (try owner(), try owner("4915112346"))
        for index in 0..<5 {
            let wait = codes.admit(owner, from: "10.0.0.\(index)", now: now)
            #expect(wait == nil)
        }
        let refused = codes.admit(owner, from: "10.0.0.9", now: now)
        let wait = try #require(refused)
        #expect((1...120).contains(wait))
        let admitted = codes.admit(other, from: "10.0.0.9", now: now)
        #expect(admitted == nil)
        now = now.advanced(byMilliseconds: Int64(wait) * 1_000)
        let later = codes.admit(owner, from: "10.0.0.9", now: now)
        #expect(later == nil)
    }

    @Test mutating func `an address asks for so many codes, whatever the numbers`() throws {
        for index in 0..<100 {
            let wait = codes.admit(try owner(String(10_000 + index)), from: "a", now: now)
            #expect(wait == nil)
        }
        let last = try owner("99999")
        let (again, elsewhere) = (codes.admit(last, from: "a", now: now), codes.admit(last, from: "b", now: now))
        #expect(again != nil)
        #expect(elsewhere == nil)
    }
}
