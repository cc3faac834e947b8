/** Who of the KI is away and who stands in (Urlaub, Vertretung; B1-50, B2-56): access follows the days, nothing is switched. */
package nrw.kim.cases.absence;
