import type { AccountId, CustomerId } from '@loket/contracts';
import { AppError } from '@loket/contracts';
import type { Database } from '@loket/db';
import { findCustomer } from '@loket/db';
import type { CustomerProfiles } from '@loket/domain/ports';

/**
 * The built-in shop's profile of one verified customer.
 *
 * `getProfile` throws an `AppError` `internal` when the customer is gone: a session outlived its customer.
 */
export function createBuiltInCustomerProfiles(
  db: Database,
  customer: { accountId: AccountId; customerId: CustomerId },
): CustomerProfiles {
  return {
    async getProfile() {
      const row = await findCustomer(db, customer);
      if (row === null) throw new AppError('internal', { internal: 'the customer of a session is not there' });
      return { id: row.id, email: row.email, firstName: row.firstName, lastName: row.lastName };
    },
  };
}
