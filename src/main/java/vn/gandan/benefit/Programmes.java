package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Chương trình và hợp đồng chi trả: what is paid, for whom, under which contract, by which rates.
 * The current province's; changes by acts of the door.
 */
@Service
public class Programmes {
  private final ProgrammeTable programmes;
  private final ContractTable contracts;
  private final RateTable rates;

  Programmes(ProgrammeTable programmes, ContractTable contracts, RateTable rates) {
    this.programmes = programmes;
    this.contracts = contracts;
    this.rates = rates;
  }

  /** By code, at most 500. */
  public List<Programme> all() {
    return programmes.all();
  }

  public Optional<Programme> find(UUID programme) {
    return programmes.find(programme);
  }

  /** The newest first, at most a thousand. */
  public List<Contract> contracts(UUID programme) {
    return contracts.ofProgramme(programme);
  }

  public Optional<Contract> contract(UUID contract) {
    return contracts.find(contract);
  }

  /** What is fixed on that day. */
  public Rates rates(LocalDate on) {
    return rates.on(on);
  }

  /** Every rate in force or to come, the province's own first. */
  public List<Rate> standing(LocalDate on) {
    return rates.standing(on);
  }
}
